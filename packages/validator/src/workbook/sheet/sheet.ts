import type { FirstTable } from '../first-table.ts';
import { CellPlaces } from './cell-places.ts';
import { Tally } from '../../table/tally.ts';
import { filledCells, type SheetRow } from './sheet-row.ts';
import { SheetTable } from './sheet-table.ts';
import { startsTable } from './starts-table.ts';

/** First and last row and column of merged cells, from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const maxTables = 20;
const maxRanges = 100_000;
/** Rows by which a table is told from the next one. */
const recentRows = 20;

/** One sheet of a workbook, gathered row by row. */
export class Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly tables: SheetTable[] = [];
  /** Rows that hold something and are hidden. */
  readonly hiddenRows = new Tally();
  /** Formulas, and those of them whose value is not kept. */
  formulas = 0;
  readonly uncomputed = new CellPlaces();
  readonly #first: FirstTable | undefined;
  readonly #merged: CellRange[] = [];
  mergedCount = 0;
  readonly #hiddenColumns: { first: number; last: number }[] = [];
  readonly #recent: SheetRow[] = [];
  #pending: SheetRow[] = [];
  #last = 0;

  /** @param first where the rows of the first table are wanted too */
  constructor(name: string, isHidden: boolean, first?: FirstTable) {
    this.#first = first;
    this.name = name;
    this.isHidden = isHidden;
  }

  /** Rows of data in all its tables. */
  get rows(): number {
    return this.tables.reduce((sum, { table }) => sum + table.rows, 0);
  }

  get merged(): readonly CellRange[] {
    return this.#merged;
  }

  /** Hidden columns within the tables, from 1. */
  get hiddenColumns(): number[] {
    const columns = this.tables.flatMap(({ table, offset }) =>
      table.columns.flatMap(({ filled }, index) => (filled > 0 ? [index + offset + 1] : [])),
    );
    return [...new Set(columns)].filter((column) => this.#hiddenColumns.some(({ first, last }) => column >= first && column <= last));
  }

  hideColumns(first: number, last: number): void {
    if (this.#hiddenColumns.length < 1_000) this.#hiddenColumns.push({ first, last });
  }

  merge(range: CellRange): void {
    if (range.top === range.bottom && range.left === range.right) return;
    this.mergedCount += 1;
    if (this.#merged.length < maxRanges) this.#merged.push(range);
  }

  /** Rows come in their order; blank ones may be left out. */
  add(row: SheetRow, isHidden = false): void {
    if (filledCells(row) === 0) return;
    if (isHidden) this.hiddenRows.note(row.row);
    const isAfterGap = row.row > this.#last + 1 && this.#recent.length > 1;
    this.#last = row.row;
    if (this.#pending.length > 0 || (isAfterGap && this.tables.length < maxTables)) {
      this.#pending.push(row);
      this.#decide();
    } else this.#accept(row);
  }

  end(): void {
    for (const row of this.#pending.splice(0)) this.#accept(row);
    this.tables.at(-1)?.end();
  }

  /** After a blank row: the next rows of the same table, or a title and a header of another one? */
  #decide(): void {
    const [first] = this.#pending;
    const titles = first && filledCells(first) === 1 ? 1 : 0;
    const [header, below] = this.#pending.slice(titles);
    if (!header || !below) return;
    if (startsTable(this.#recent, header, below)) {
      this.tables.at(-1)?.end();
      this.tables.push(this.#newTable());
      this.#recent.length = 0;
    }
    for (const row of this.#pending.splice(0)) this.#accept(row);
  }

  #newTable(): SheetTable {
    return new SheetTable(() => this.#first?.claim(this.name));
  }

  #accept(row: SheetRow): void {
    if (this.tables.length === 0) this.tables.push(this.#newTable());
    this.tables.at(-1)?.add(row);
    this.#recent.push(row);
    if (this.#recent.length > recentRows) this.#recent.shift();
  }
}
