/** Most keys kept of one table; further ones are not told apart. */
export const maxKeys = 2_000_000;
const firstSlots = 1 << 10;

/**
 * Keys already met, by 64 bits of each, in bounded memory: 32 MB for two million. Two different keys of a table meet once in
 * thousands of such tables.
 */
export class KeySet {
  #slots = new Uint32Array(2 * firstSlots);
  #count = 0;

  get isFull(): boolean {
    return this.#count >= maxKeys;
  }

  /** @returns was the key met before? Always false for a key that is not among those kept. */
  add(key: string): boolean {
    const hash = hashOf(key);
    const at = placeOf(this.#slots, hash);
    if (this.#slots[at + 1] !== 0) return true;
    if (this.isFull) return false;
    this.#slots[at] = hash.low;
    this.#slots[at + 1] = hash.high;
    this.#count += 1;
    if (this.#count * 4 > this.#slots.length) this.#grow();
    return false;
  }

  has(key: string): boolean {
    return this.#slots[placeOf(this.#slots, hashOf(key)) + 1] !== 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (let from = 0; from < old.length; from += 2) {
      const [low, high] = [old[from]!, old[from + 1]!];
      if (high === 0) continue;
      const at = placeOf(this.#slots, { low, high });
      this.#slots[at] = low;
      this.#slots[at + 1] = high;
    }
  }
}

interface Hash {
  readonly low: number;
  /** Never 0: that marks a free slot. */
  readonly high: number;
}

/** Where a hash stands, or would. */
function placeOf(slots: Uint32Array, { low, high }: Hash): number {
  const mask = slots.length / 2 - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const at = 2 * slot;
    if (slots[at + 1] === 0 || (slots[at] === low && slots[at + 1] === high)) return at;
  }
}

/** 64 bits of a text (cyrb53, in full). */
function hashOf(text: string): Hash {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return { low: low >>> 0, high: high >>> 0 || 1 };
}

/** 53 bits of a text as a number. */
export function numberOf(text: string): number {
  const { low, high } = hashOf(text);
  return 4294967296 * (2097151 & high) + low;
}
