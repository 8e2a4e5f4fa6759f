import type { Box } from './index-query.ts';

/** Boxes in one array; each belongs to an owner, of which any box will do. */
export class Boxes {
  #numbers = new Float64Array(4 * 256);
  #owners = new Uint32Array(256);
  #count = 0;
  #ownerCount = 1;

  /** A new owner, from 1. */
  addOwner(): number {
    return this.#ownerCount++;
  }

  get ownerCount(): number {
    return this.#ownerCount;
  }

  add(owner: number, box: readonly number[]): void {
    if (this.#count === this.#owners.length) this.#grow();
    this.#numbers.set(box, this.#count * 4);
    this.#owners[this.#count] = owner;
    this.#count += 1;
    if (owner >= this.#ownerCount) this.#ownerCount = owner + 1;
  }

  /** For each owner 1 when none of its boxes meets the asked one, else 0. */
  failing([west, south, east, north]: Box): Uint8Array {
    const fails = new Uint8Array(this.#ownerCount).fill(1);
    const numbers = this.#numbers;
    for (let index = 0, at = 0; index < this.#count; index += 1, at += 4) {
      if (numbers[at]! <= east && numbers[at + 2]! >= west && numbers[at + 1]! <= north && numbers[at + 3]! >= south)
        fails[this.#owners[index]!] = 0;
    }
    return fails;
  }

  #grow(): void {
    const [numbers, owners] = [new Float64Array(this.#numbers.length * 2), new Uint32Array(this.#owners.length * 2)];
    numbers.set(this.#numbers);
    owners.set(this.#owners);
    [this.#numbers, this.#owners] = [numbers, owners];
  }
}
