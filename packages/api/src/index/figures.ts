import type { QualityFigures } from './index-summary.ts';

/** Scores of 80 and more are good. */
const goodFrom = 800;
const buckets = 10;
/** Tenths of points from 0 to 100. */
const scoreCount = 1_001;

/** Adds scores of one group of passports up. */
export class Figures {
  #count = 0;
  #good = 0;
  #seen = 0;
  #errors = 0;
  readonly #histogram = Array.from({ length: buckets }, () => 0);

  /**
   * @param tenths score in tenths of points
   * @param hasError `null` when the caller may not know
   */
  add(tenths: number, hasError: boolean | null): void {
    this.#count += 1;
    if (tenths >= goodFrom) this.#good += 1;
    this.#histogram[bucketOf(tenths)]! += 1;
    if (hasError === null) return;
    this.#seen += 1;
    if (hasError) this.#errors += 1;
  }

  get count(): number {
    return this.#count;
  }

  /** @param median in tenths, of the scores that were added */
  result(median: number | null): QualityFigures {
    return {
      count: this.#count,
      median: rounded(median),
      goodShare: shareOf(this.#good, this.#count),
      errorShare: shareOf(this.#errors, this.#seen),
      histogram: this.#histogram,
    };
  }
}

function bucketOf(tenths: number): number {
  return Math.min(buckets - 1, Math.floor(tenths / 100));
}

function rounded(tenths: number | null): number | null {
  return tenths === null ? null : Math.round(tenths) / 10;
}

export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1e4) / 1e4;
}

/** Counts of each score; gives the median without sorting. */
export class ScoreCounts {
  readonly #counts = new Uint32Array(scoreCount);
  #total = 0;

  add(tenths: number): void {
    this.#counts[tenths]! += 1;
    this.#total += 1;
  }

  /** Figures of the scores that were counted. */
  figures(errorShare: number | null): QualityFigures {
    const histogram = Array.from({ length: buckets }, () => 0);
    let good = 0;
    for (let tenths = 0; tenths < scoreCount; tenths += 1) {
      histogram[bucketOf(tenths)]! += this.#counts[tenths]!;
      if (tenths >= goodFrom) good += this.#counts[tenths]!;
    }
    return { count: this.#total, median: rounded(this.median()), goodShare: shareOf(good, this.#total), errorShare, histogram };
  }

  /** Median in tenths; `null` of nothing. */
  median(): number | null {
    if (this.#total === 0) return null;
    return (this.#at((this.#total - 1) >> 1) + this.#at(this.#total >> 1)) / 2;
  }

  /** The score at a place of the order. */
  #at(place: number): number {
    let passed = 0;
    for (let tenths = 0; tenths < scoreCount; tenths += 1) {
      passed += this.#counts[tenths]!;
      if (passed > place) return tenths;
    }
    return scoreCount - 1;
  }

  /** Slots in the order of their scores, by counting. */
  static order(slots: Uint32Array, tenthsOf: (slot: number) => number): Uint32Array {
    const starts = new Uint32Array(scoreCount + 1);
    for (let at = 0; at < slots.length; at += 1) starts[tenthsOf(slots[at]!) + 1]! += 1;
    for (let tenths = 1; tenths <= scoreCount; tenths += 1) starts[tenths]! += starts[tenths - 1]!;
    const ordered = new Uint32Array(slots.length);
    for (let at = 0; at < slots.length; at += 1) {
      const tenths = tenthsOf(slots[at]!);
      ordered[starts[tenths]!] = slots[at]!;
      starts[tenths]! += 1;
    }
    return ordered;
  }
}
