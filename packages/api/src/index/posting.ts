/** Documents that hold a term: a list of slots in order, or a bit for every slot when they are many. */
export class Posting {
  count = 0;
  slots: Uint32Array | null = new Uint32Array(0);
  bits: Uint32Array | null = null;
  /** Slots below this one are covered. */
  readonly size: number;

  constructor(slots: Uint32Array, size: number) {
    this.size = size;
    this.count = slots.length;
    if (slots.length <= size / 32) this.slots = slots;
    else {
      this.slots = null;
      this.bits = bitsOf(slots, size);
    }
  }

  get bytes(): number {
    return (this.slots ?? this.bits ?? []).length * 4;
  }

  /** Writes the slots in order into an array and returns it without what it held before. */
  slotsInto(target: Uint32Array): Uint32Array {
    if (this.slots) return this.slots;
    return decoded(this.bits!, this.bits!.length, target);
  }
}

function bitsOf(slots: Uint32Array, size: number): Uint32Array {
  const bits = new Uint32Array((size + 31) >>> 5);
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index]!;
    bits[slot >>> 5]! |= 1 << (slot & 31);
  }
  return bits;
}

/** Slots of the bits that are set. */
export function decoded(bits: Uint32Array, length: number, target: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    let word = bits[at]!;
    while (word !== 0) {
      const lowest = word & -word;
      target[count] = (at << 5) + 31 - Math.clz32(lowest);
      count += 1;
      word ^= lowest;
    }
  }
  return target.subarray(0, count);
}
