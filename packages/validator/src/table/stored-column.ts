import { dateKinds } from './column/column-type.ts';
import { kindOfCell, type CellKind } from './column/kind-of-cell.ts';
import { Tally } from './tally.ts';

/** What a file keeps a value as: a text may look like a number and be none. */
export type Stored = 'text' | 'number' | 'date' | 'other';

const dates = new Set<CellKind>(dateKinds);
const wholeNumbers = new Set<CellKind>(['integer']);
const otherNumbers = new Set<CellKind>(['decimal-point', 'decimal-comma', 'spaced-number', 'number-with-unit']);

/** How the cells of one column are kept, beside what they look like. */
export class StoredColumn {
  /** Cells kept as numbers, and as dates. */
  numbers = 0;
  dates = 0;
  /** Texts that look like whole numbers, like other numbers, like dates. */
  readonly wholeTexts = new Tally();
  readonly numberTexts = new Tally();
  readonly dateTexts = new Tally();
  /** Of those, dates written 2025-03-31. */
  isoTexts = 0;

  add(cell: string, stored: Stored, row: number): void {
    if (stored === 'number') this.numbers += 1;
    else if (stored === 'date') this.dates += 1;
    if (stored !== 'text') return;
    const kind = kindOfCell(cell.trim());
    if (kind === 'date-iso') this.isoTexts += 1;
    if (wholeNumbers.has(kind)) this.wholeTexts.note(row);
    else if (otherNumbers.has(kind)) this.numberTexts.note(row);
    else if (dates.has(kind)) this.dateTexts.note(row);
  }
}
