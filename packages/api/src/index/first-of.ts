/**
 * The first `count` of a stream of items by an order, kept in a heap with the last of them on top.
 */
export class FirstOf {
  readonly #heap: number[] = [];
  readonly #count: number;
  readonly #compare: (a: number, b: number) => number;

  constructor(count: number, compare: (a: number, b: number) => number) {
    this.#count = count;
    this.#compare = compare;
  }

  get isFull(): boolean {
    return this.#heap.length >= this.#count;
  }

  /** The last one of those kept. */
  get last(): number | undefined {
    return this.#heap[0];
  }

  offer(item: number): void {
    const heap = this.#heap;
    if (heap.length < this.#count) {
      heap.push(item);
      this.#up(heap.length - 1);
    } else if (this.#count > 0 && this.#compare(item, heap[0]!) < 0) {
      heap[0] = item;
      this.#down();
    }
  }

  /** The items in order. */
  sorted(): number[] {
    return this.#heap.toSorted(this.#compare);
  }

  #up(from: number): void {
    const heap = this.#heap;
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (this.#compare(heap[at]!, heap[parent]!) <= 0) return;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  }

  #down(): void {
    const heap = this.#heap;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      let largest = at;
      if (left < heap.length && this.#compare(heap[left]!, heap[largest]!) > 0) largest = left;
      if (left + 1 < heap.length && this.#compare(heap[left + 1]!, heap[largest]!) > 0) largest = left + 1;
      if (largest === at) return;
      [heap[at], heap[largest]] = [heap[largest]!, heap[at]!];
      at = largest;
    }
  }
}
