import type { Box } from '../../crs/box.ts';

/** Smallest box around positions. */
export class GrowingBox {
  #west = Infinity;
  #south = Infinity;
  #east = -Infinity;
  #north = -Infinity;

  add(x: number, y: number): void {
    if (x < this.#west) this.#west = x;
    if (x > this.#east) this.#east = x;
    if (y < this.#south) this.#south = y;
    if (y > this.#north) this.#north = y;
  }

  addBox(box: Box | undefined): void {
    if (!box) return;
    this.add(box[0], box[1]);
    this.add(box[2], box[3]);
  }

  get box(): Box | undefined {
    return this.#west === Infinity ? undefined : [this.#west, this.#south, this.#east, this.#north];
  }
}
