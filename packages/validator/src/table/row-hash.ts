import type { Cells } from './cells/cells.ts';

/** Hash of the cells of a row, made of theirs. An object, because it is made for every row. */
export class RowHash {
  low = 0;
  high = 0;

  /** Becomes the hash of a row that has so many cells, the missing ones being empty. */
  of(cells: Cells, width: number): this {
    let low = 0x1f83d9ab;
    let high = 0x5be0cd19;
    const end = Math.max(width, cells.count);
    for (let index = 0; index < end; index += 1) {
      const mixedLow = Math.imul(low ^ cells.low(index), 2654435761);
      const mixedHigh = Math.imul(high ^ cells.high(index), 1597334677);
      low = mixedLow ^ (mixedHigh >>> 15);
      high = mixedHigh ^ (mixedLow >>> 13);
    }
    this.low = low;
    this.high = high;
    return this;
  }
}
