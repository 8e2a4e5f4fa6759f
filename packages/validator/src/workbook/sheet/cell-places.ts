import type { Position } from '../../report.ts';

const maxPlaces = 5;

/** How many cells were met, and where the first of them are. */
export class CellPlaces {
  count = 0;
  readonly positions: Position[] = [];

  note(row: number, column: number): void {
    this.count += 1;
    if (this.positions.length < maxPlaces) this.positions.push({ row, column });
  }
}
