/** Most keys kept of one table; further ones are not told apart. */
export const maxKeys = 2_000_000;

/** Keys already met, in bounded memory: 53 bits of each. */
export class KeySet {
  readonly #hashes = new Set<number>();

  get isFull(): boolean {
    return this.#hashes.size >= maxKeys;
  }

  /** @returns was the key met before? Always false once the set is full and the key is not among those kept. */
  add(key: string): boolean {
    const hash = hashOf(key);
    if (this.#hashes.has(hash)) return true;
    if (!this.isFull) this.#hashes.add(hash);
    return false;
  }

  has(hash: number): boolean {
    return this.#hashes.has(hash);
  }
}

/** 53 bits of a text (cyrb53): two different keys of a table meet once in millions of files. */
export function hashOf(text: string): number {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
