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
/** Numbers kept of a value side by side: both halves of its hash, how many times it was met, and its judgement. */
const fields = 4;

/**
 * Different values of a column, found by the 64 bits of their hash. A table of a million rows asks millions of times, so all
 * that is needed to count a value stands in one place of memory; a map of texts takes many times as long.
 */
export class SeenValues {
  readonly #texts: string[] = [];
  readonly #numbers: number[] = [];
  readonly #rows: number[] = [];
  readonly #judgements: Judgement[] = [];
  #records = new Int32Array(fields * firstSlots);
  /** Places of the values, from 1; 0 is free. */
  #slots = new Int32Array(firstSlots);
  #mask = firstSlots - 1;

  get size(): number {
    return this.#texts.length;
  }

  /** Counts a value that is met again; @returns its place among the values, −1 when it is a new one */
  meet(low: number, high: number): number {
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = this.#slots[slot]! - 1;
      if (place < 0) return -1;
      const at = fields * place;
      if (this.#records[at] !== low || this.#records[at + 1] !== high) continue;
      this.#records[at + 2]! += 1;
      return place;
    }
  }

  judgementOf(place: number): Judgement {
    return this.#judgements[this.#records[fields * place + 3]!]!;
  }

  numberOf(place: number): number {
    return this.#numbers[place]!;
  }

  /** Adds a value that is met for the first time; @returns its place */
  add({ low, high, text, kind, tallies, number, row }: NewValue): number {
    const place = this.#texts.push(text) - 1;
    this.#numbers.push(number);
    this.#rows.push(row);
    const at = fields * place;
    if (at === this.#records.length) this.#records = longer(this.#records);
    this.#records.set([low, high, 1, this.#judge(kind, tallies)], at);
    this.#put(low, place);
    if (this.size * 3 > this.#slots.length) this.#grow();
    return place;
  }

  /** Sum of the numbers of all meetings. */
  get sum(): number {
    return this.#numbers.reduce((sum, number, place) => sum + number * this.#records[fields * place + 2]!, 0);
  }

  /** The values by their texts, as they are now. */
  byText(): Map<string, SeenValue> {
    return new Map(
      this.#texts.map((text, place) => [
        text,
        {
          kind: this.judgementOf(place).kind,
          number: this.#numbers[place]!,
          row: this.#rows[place]!,
          count: this.#records[fields * place + 2]!,
        },
      ]),
    );
  }

  #judge(kind: CellKind, tallies: readonly Tally[]): number {
    const known = this.#judgements.findIndex(
      (one) => one.kind === kind && one.tallies.length === tallies.length && one.tallies.every((tally, index) => tally === tallies[index]),
    );
    return known < 0 ? this.#judgements.push({ kind, tallies }) - 1 : known;
  }

  #put(low: number, place: number): void {
    let slot = low & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = place + 1;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#mask = this.#slots.length - 1;
    for (let place = 0; place < this.size; place += 1) this.#put(this.#records[fields * place]!, place);
  }
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * list.length);
  copy.set(list);
  return copy;
}
