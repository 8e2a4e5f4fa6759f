const maxRows = 2_000_000;
const firstSlots = 1 << 12;

/**
 * Rows seen before, by 64 bits of each: two different rows meet once in thousands of tables of millions of rows. Knows the
 * first two million rows, in 32 MB.
 */
export class RowHashes {
  #slots = new Uint32Array(2 * firstSlots);
  #count = 0;
  /** What was fetched; without it the engine would leave the fetching out. */
  fetched = 0;

  /** Has the memory fetched where a row is going to be looked for. */
  fetch(low: number): void {
    this.fetched ^= this.#slots[2 * (low & (this.#slots.length / 2 - 1))]!;
  }

  /** @returns whether an equal row was added before */
  add(low: number, high: number): boolean {
    if (this.#count >= maxRows) return false;
    // A slot of zeros is free.
    const isKnown = put(this.#slots, low >>> 0, high >>> 0 || 1);
    if (!isKnown) {
      this.#count += 1;
      if (this.#count * 2 > this.#slots.length / 2) this.#grow();
    }
    return isKnown;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(4 * old.length);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) put(this.#slots, old[at]!, old[at + 1]!);
  }
}

/** Puts a pair into the first free place from where it belongs; true when it is there already. */
function put(slots: Uint32Array, low: number, high: number): boolean {
  const mask = slots.length / 2 - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const at = 2 * slot;
    if (slots[at + 1] === 0) {
      slots[at] = low;
      slots[at + 1] = high;
      return false;
    }
    if (slots[at] === low && slots[at + 1] === high) return true;
  }
}
