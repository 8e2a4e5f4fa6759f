import { findHead } from '../../csv/dialect/find-head.ts';
import { headerAgain } from '../../csv/read/header-again.ts';
import { Cells } from '../../table/cells/cells.ts';
import type { RowListener } from '../../table/row-listener.ts';
import { TableProfile } from '../../table/table-profile.ts';
import { Tally } from '../../table/tally.ts';
import { filledCells, type SheetRow } from './sheet-row.ts';
import { StoredColumn } from '../../table/stored-column.ts';

/** Rows by which the header is found. */
const sampleRows = 500;

/** One table of a sheet, gathered row by row. */
export class SheetTable {
  table = new TableProfile([]);
  stored: readonly StoredColumn[] = [];
  readonly headersAgain = new Tally();
  /** Columns left of the table, all blank. */
  offset = 0;
  preambleLines = 0;
  headerLines = 0;
  headerRows = 0;
  lastRow = 0;
  #sample: SheetRow[] | undefined = [];
  readonly #claim: () => RowListener | undefined;
  #listener: RowListener | undefined;
  #isHeaderAgain: (cells: Cells) => boolean = () => false;
  readonly #cells = new Cells();

  /** @param claim who wants the rows too; asked once, when there is a row */
  constructor(claim: () => RowListener | undefined = () => undefined) {
    this.#claim = claim;
  }

  /** First row of data. */
  get firstDataRow(): number {
    return this.preambleLines + this.headerLines + 1;
  }

  /** Blank columns with named ones on both sides: two tables side by side. */
  get gapColumns(): number[] {
    const { columns } = this.table;
    const [first, last] = [columns.findIndex(isNamed), columns.findLastIndex(isNamed)];
    return columns.flatMap(({ name, filled }, index) =>
      name === '' && filled === 0 && index > first && index < last ? [index + this.offset + 1] : [],
    );
  }

  add(row: SheetRow): void {
    if (!this.#sample) return this.#feed(row);
    this.#sample.push(row);
    if (this.#sample.length >= sampleRows) this.#open();
  }

  end(): void {
    if (this.#sample) this.#open();
  }

  #open(): void {
    const sample = this.#sample ?? [];
    this.#sample = undefined;
    if (sample.length === 0) return;
    this.offset = offsetOf(sample);
    const rows = sample.map(({ row, cells }) => ({ line: row, cells: cells.slice(this.offset) }));
    const { preambleLines, headerLines, headerRows, names } = findHead(rows);
    this.preambleLines = preambleLines;
    this.headerLines = headerLines;
    this.headerRows = headerRows;
    this.lastRow = preambleLines + headerLines;
    const data = sample.filter(({ row }) => row > this.lastRow);
    const width = Math.max(names.length, ...data.map(({ cells }) => cells.length - this.offset));
    const allNames = Array.from({ length: width }, (_, index) => names[index] ?? '');
    this.table = new TableProfile(allNames);
    this.stored = this.table.columns.map(() => new StoredColumn());
    this.#isHeaderAgain = headerAgain(allNames);
    this.#listener = this.#claim();
    this.#listener?.start(allNames);
    for (const row of data) this.#feed(row);
  }

  #feed({ row, cells, stored }: SheetRow): void {
    for (let blank = this.lastRow + 1; blank < row; blank += 1) this.table.add([], blank);
    this.lastRow = row;
    const own = this.#fitted(cells);
    const filled = this.#cells.ofTexts(own);
    if (this.#isHeaderAgain(filled)) return this.headersAgain.note(row);
    this.table.addCells(filled, row);
    this.#listener?.add(own, row);
    for (const [index, column] of this.stored.entries()) {
      const kept = stored[index + this.offset];
      if (kept !== undefined) column.add(own[index] ?? '', kept, row);
    }
  }

  /** Rows of a sheet end with their last cell; none of them is too short. */
  #fitted(cells: readonly string[]): string[] {
    const own = cells.slice(this.offset);
    while (own.length < this.table.width) own.push('');
    return own;
  }
}

/** Blank columns left of the table; titles of one cell may stand there. */
function offsetOf(rows: readonly SheetRow[]): number {
  const wide = rows.filter((row) => filledCells(row) > 1);
  return Math.min(...(wide.length > 0 ? wide : rows).map(({ cells }) => cells.findIndex((cell) => cell.trim() !== '')));
}

function isNamed({ name }: { readonly name: string }): boolean {
  return name !== '';
}
