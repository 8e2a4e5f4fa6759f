/** Reads exact numbers of bytes from a stream. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  /** Bytes read so far. */
  position = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Bytes of the stream that are held: reading them needs no waiting. */
  get ready(): number {
    return this.#held.length;
  }

  /** The next bytes; undefined, and everything left is lost, when there are fewer. */
  async take(size: number): Promise<Buffer | undefined> {
    if (this.#held.length < size) await this.#fill(size);
    if (this.#held.length < size) return undefined;
    const taken = this.#held.subarray(0, size);
    this.#held = this.#held.subarray(size);
    this.position += size;
    return taken;
  }

  /** Leaves bytes out; false when there are fewer. */
  async skip(size: number): Promise<boolean> {
    let left = size;
    while (left > this.#held.length) {
      left -= this.#held.length;
      this.position += this.#held.length;
      const { value, done } = await this.#pieces.next();
      this.#held = done ? Buffer.alloc(0) : asBuffer(value);
      if (done) return false;
    }
    this.#held = this.#held.subarray(left);
    this.position += left;
    return true;
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  async #fill(size: number): Promise<void> {
    const pieces = [this.#held];
    let length = this.#held.length;
    while (length < size) {
      const { value, done } = await this.#pieces.next();
      if (done) break;
      pieces.push(asBuffer(value));
      length += value.length;
    }
    this.#held = Buffer.concat(pieces);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
