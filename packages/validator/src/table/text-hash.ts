/**
 * Hash of a text, or of the cells of a row: two numbers of 32 bits, so that different ones meet once in thousands of tables
 * of millions of rows. An object, because it is made for every cell.
 */
export class TextHash {
  low = 0;
  high = 0;

  /** Becomes the hash of a text. */
  ofText(text: string): this {
    let [low, high] = [0xdeadbeef, 0x41c6ce57];
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 2654435761);
      high = Math.imul(high ^ code, 1597334677);
    }
    this.low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    this.high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    return this;
  }

  /** Becomes the hash of nothing, to which cells are added. */
  restart(): this {
    this.low = 0x1f83d9ab;
    this.high = 0x5be0cd19;
    return this;
  }

  /** Adds the hash of the next cell. */
  add(low: number, high: number): this {
    const [mixedLow, mixedHigh] = [Math.imul(this.low ^ low, 2654435761), Math.imul(this.high ^ high, 1597334677)];
    this.low = mixedLow ^ (mixedHigh >>> 15);
    this.high = mixedHigh ^ (mixedLow >>> 13);
    return this;
  }
}
