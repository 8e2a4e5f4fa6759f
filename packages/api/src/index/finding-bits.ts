/** Which kinds of findings each document has: a row of bits a document, as wide as the kinds known so far need. */
export class FindingBits {
  words = 1;
  #bits = new Uint32Array(0);
  #size = 0;

  /** Makes room for documents and for kinds. */
  reserve(size: number, kinds: number): void {
    const words = Math.max(this.words, Math.ceil(kinds / 32));
    if (size <= this.#size && words === this.words) return;
    const larger = new Uint32Array(Math.max(size, this.#size) * words);
    if (words === this.words) larger.set(this.#bits);
    else
      for (let at = 0; at < this.#bits.length; at += 1) larger[Math.floor(at / this.words) * words + (at % this.words)] = this.#bits[at]!;
    [this.#bits, this.#size, this.words] = [larger, Math.max(size, this.#size), words];
  }

  set(slot: number, kinds: readonly number[]): void {
    const start = slot * this.words;
    this.#bits.fill(0, start, start + this.words);
    for (const kind of kinds) this.#bits[start + (kind >>> 5)]! |= 1 << (kind & 31);
  }

  /** Has the document any of the kinds of a mask? */
  hasAny(slot: number, mask: Uint32Array): boolean {
    const start = slot * this.words;
    for (let word = 0; word < this.words; word += 1) if ((this.#bits[start + word]! & mask[word]!) !== 0) return true;
    return false;
  }

  /** The bits of some kinds. */
  maskOf(kinds: readonly number[]): Uint32Array {
    const mask = new Uint32Array(this.words);
    for (const kind of kinds) mask[kind >>> 5]! |= 1 << (kind & 31);
    return mask;
  }

  /** Adds the document to the counts of its kinds. */
  count(slot: number, counts: Uint32Array): void {
    const start = slot * this.words;
    for (let word = 0; word < this.words; word += 1) {
      let bits = this.#bits[start + word]!;
      while (bits !== 0) {
        const lowest = bits & -bits;
        counts[(word << 5) + 31 - Math.clz32(lowest)]! += 1;
        bits ^= lowest;
      }
    }
  }
}
