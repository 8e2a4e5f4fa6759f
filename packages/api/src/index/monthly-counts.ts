import { historyMonths } from '../quality/quality-facts.ts';

const most = 255;

/** Counts of documents by month: a ring of months for each; what a month has nothing of is 0. */
export class MonthlyCounts {
  #counts = new Uint8Array(0);
  /** Last month that the ring holds, 0 for none. */
  #last = new Uint16Array(0);

  reserve(size: number): void {
    const [counts, last] = [new Uint8Array(size * historyMonths), new Uint16Array(size)];
    counts.set(this.#counts);
    last.set(this.#last);
    [this.#counts, this.#last] = [counts, last];
  }

  /** @param pairs months and counts one after another, the oldest first */
  set(slot: number, pairs: readonly number[]): void {
    const start = slot * historyMonths;
    this.#counts.fill(0, start, start + historyMonths);
    const last = pairs.at(-2) ?? 0;
    this.#last[slot] = last;
    for (let at = 0; at < pairs.length; at += 2) {
      const month = pairs[at]!;
      if (month > last - historyMonths) this.#counts[start + (month % historyMonths)] = Math.min(most, pairs[at + 1]!);
    }
  }

  at(slot: number, month: number): number {
    const last = this.#last[slot]!;
    return month > last || month <= last - historyMonths ? 0 : this.#counts[slot * historyMonths + (month % historyMonths)]!;
  }
}
