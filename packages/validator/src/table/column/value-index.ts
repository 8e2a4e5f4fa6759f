import type { SeenValue } from './seen-value.ts';

const firstSlots = 64;

/** Values by the 64 bits of their hash. Looking a text up in a map takes several times as long, as its hash is made anew. */
export class ValueIndex {
  readonly #values: SeenValue[] = [];
  #slots = new Int32Array(firstSlots);
  #mask = firstSlots - 1;

  find(low: number, high: number): SeenValue | undefined {
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = this.#slots[slot]!;
      if (place === 0) return undefined;
      const value = this.#values[place - 1]!;
      if (value.low === low && value.high === high) return value;
    }
  }

  add(value: SeenValue): void {
    this.#values.push(value);
    this.#put(value, this.#values.length);
    if (this.#values.length * 3 > this.#slots.length) this.#grow();
  }

  #put({ low }: SeenValue, place: number): void {
    let slot = low & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = place;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#mask = this.#slots.length - 1;
    this.#values.forEach((value, index) => this.#put(value, index + 1));
  }
}
