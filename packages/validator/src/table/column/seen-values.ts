import type { CellKind } from './kind-of-cell.ts';
import type { SeenValue } from './seen-value.ts';
import type { Tally } from '../tally.ts';

/** What the values of a column have in common that are judged alike. */
export interface Judgement {
  readonly kind: CellKind;
  /** Where each meeting of them is noted. */
  readonly tallies: readonly Tally[];
}

/** A value that is met for the first time. */
interface NewValue extends Judgement {
  readonly low: number;
  readonly high: number;
  readonly text: string;
  readonly number: number;
  readonly row: number;
}

const firstSlots = 64;
/** Numbers kept of a value side by side: both halves of its hash, how many times it was met, and its mark. */
const fields = 4;
/** A mark is the judgement of a value and its place, from 1; 0 where no value is. */
const placeBits = 14;
const placeMask = 2 ** placeBits - 1;

/** How many different values can be kept. */
export const maxSeen = 10_000;

/**
 * Different values of a column, found by the 64 bits of their hash. A table of a million rows asks millions of times, so all
 * that is needed to count a value stands in one place of memory; a map of texts takes many times as long.
 */
export class SeenValues {
  readonly #texts: string[] = [];
  readonly #numbers: number[] = [];
  readonly #rows: number[] = [];
  readonly #judgements: Judgement[] = [];
  #slots = new Int32Array(fields * firstSlots);
  #mask = firstSlots - 1;
  /** Mark of the value that was met last. */
  #met = 0;

  get size(): number {
    return this.#texts.length;
  }

  /** Counts a value that is met again; @returns its place among the values, −1 when it is a new one */
  meet(low: number, high: number): number {
    const slots = this.#slots;
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = fields * slot;
      const mark = slots[at + 3]!;
      if (mark === 0) return -1;
      if (slots[at] !== low || slots[at + 1] !== high) continue;
      slots[at + 2]! += 1;
      this.#met = mark;
      return (mark & placeMask) - 1;
    }
  }

  /** How the value that was met last is judged. */
  get judgement(): Judgement {
    return this.#judgements[this.#met >>> placeBits]!;
  }

  numberOf(place: number): number {
    return this.#numbers[place]!;
  }

  /** Adds a value that is met for the first time, while there are fewer than can be kept; @returns its place */
  add({ low, high, text, kind, tallies, number, row }: NewValue): number {
    const place = this.#texts.push(text) - 1;
    this.#numbers.push(number);
    this.#rows.push(row);
    if (2 * this.size * fields > this.#slots.length) this.#grow();
    put(this.#slots, [low, high, 1, (this.#judge(kind, tallies) << placeBits) | (place + 1)]);
    return place;
  }

  /** Sum of the numbers of all meetings. */
  get sum(): number {
    return this.#all().reduce((sum, { place, count }) => sum + this.#numbers[place]! * count, 0);
  }

  /** The values by their texts, as they are now. */
  byText(): Map<string, SeenValue> {
    return new Map(
      this.#all().map(({ place, count, judgement }) => [
        this.#texts[place]!,
        { kind: judgement.kind, number: this.#numbers[place]!, row: this.#rows[place]!, count },
      ]),
    );
  }

  /** The values in the order of their places. */
  #all(): { place: number; count: number; judgement: Judgement }[] {
    const list = this.#texts.map((_, place) => ({ place, count: 0, judgement: this.#judgements[0]! }));
    for (let at = 0; at < this.#slots.length; at += fields) {
      const mark = this.#slots[at + 3]!;
      if (mark === 0) continue;
      const one = list[(mark & placeMask) - 1]!;
      one.count = this.#slots[at + 2]!;
      one.judgement = this.#judgements[mark >>> placeBits]!;
    }
    return list;
  }

  #judge(kind: CellKind, tallies: readonly Tally[]): number {
    const known = this.#judgements.findIndex(
      (one) => one.kind === kind && one.tallies.length === tallies.length && one.tallies.every((tally, index) => tally === tallies[index]),
    );
    return known < 0 ? this.#judgements.push({ kind, tallies }) - 1 : known;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = this.#slots.length / fields - 1;
    for (let at = 0; at < old.length; at += fields) if (old[at + 3] !== 0) put(this.#slots, old.subarray(at, at + fields));
  }
}

/** Puts the numbers of a value into the first free place from where it belongs. */
function put(slots: Int32Array, value: ArrayLike<number>): void {
  const mask = slots.length / fields - 1;
  let slot = value[0]! & mask;
  while (slots[fields * slot + 3] !== 0) slot = (slot + 1) & mask;
  slots.set(value, fields * slot);
}
