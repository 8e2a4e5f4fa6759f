import { coordinateColumns } from '../geo/table/coordinate-names.ts';
import { CoordinateProfile } from '../geo/table/coordinate-profile.ts';
import { ColumnProfile } from './column/column-profile.ts';
import { keyNameOf } from './keys/key-name.ts';
import { KeyProfile } from './keys/key-profile.ts';
import { RowHashes } from './row-hashes.ts';
import { Tally } from './tally.ts';
import { TextHash } from './text-hash.ts';
import { isTotalLabel, mayBeTotalLabel } from './total-label.ts';
import { trimmed } from './trimmed.ts';
import { NamePairs } from './units/name-pairs.ts';

/** A row that calls itself a total. */
export interface TotalRow {
  readonly row: number;
  readonly values: readonly { readonly column: number; readonly value: number }[];
}

const maxColumns = 2_000;
const maxTotals = 20;
const maxKeys = 3;
/** More rows than this are no notes below a table. */
const maxPending = 20;

/** What a table holds, gathered row by row. */
export class TableProfile {
  readonly columns: readonly ColumnProfile[];
  readonly width: number;
  rows = 0;
  readonly blankRows = new Tally();
  readonly shortRows = new Tally();
  readonly longRows = new Tally();
  readonly duplicateRows = new Tally();
  readonly totalRows: TotalRow[] = [];
  readonly nameless: readonly number[];
  /** Columns that may tell rows apart. */
  readonly keys: readonly KeyProfile[];
  /** Codes of territorial units beside names of them. */
  readonly namePairs: NamePairs;
  /** Pairs of columns named as coordinates. */
  readonly coordinates: readonly CoordinateProfile[];
  /** Rows since the last full row: blank ones, and texts alone in the first cell. At the end they stand below the table. */
  #pending: { cells: readonly string[]; row: number }[] = [];
  readonly #isList: boolean;
  readonly #seen = new RowHashes();
  readonly #hash = new TextHash();

  /** @param isList the rows are records: nothing below them is a note */
  constructor(names: readonly string[], isList = false) {
    this.#isList = isList;
    this.width = names.length;
    this.columns = names.slice(0, maxColumns).map((name) => new ColumnProfile(name.trim()));
    this.nameless = names.flatMap((name, index) => (name.trim() === '' ? [index] : []));
    this.keys = names
      .slice(0, maxColumns)
      .flatMap((name, index) => {
        const keyName = keyNameOf(name, index === 0);
        return keyName !== 'other' && (keyName || index === 0) ? [new KeyProfile(index, keyName)] : [];
      })
      .slice(0, maxKeys);
    this.namePairs = new NamePairs(names.slice(0, maxColumns));
    this.coordinates = coordinateColumns(names.slice(0, maxColumns)).map((columns) => new CoordinateProfile(columns));
  }

  /** Rows of empty cells below the last row of the table; an empty line there is its end, not a row. */
  get blankRowsBelow(): readonly number[] {
    return this.#pending.filter(({ cells }) => cells.length > 1 && isBlank(cells)).map(({ row }) => row);
  }

  /** Texts below the last row of the table, by their rows. */
  get notesBelow(): readonly number[] {
    return this.#pending.filter(({ cells }) => !isBlank(cells)).map(({ row }) => row);
  }

  add(cells: readonly string[], row: number): void {
    if (this.#pending.length < maxPending && (isBlank(cells) || (!this.#isList && isLoneText(cells, this.width)))) {
      this.#pending.push({ cells, row });
      return;
    }
    if (this.#pending.length > 0) this.#settle();
    if (isBlank(cells)) this.blankRows.note(row);
    else this.#addRow(cells, row);
  }

  /** Rows that waited stand inside the table. */
  #settle(): void {
    for (const { cells, row } of this.#pending.splice(0)) {
      if (isBlank(cells)) this.blankRows.note(row);
      else this.#addRow(cells, row);
    }
  }

  #addRow(cells: readonly string[], row: number): void {
    this.rows += 1;
    if (cells.length < this.width) this.shortRows.note(row);
    else if (cells.length > this.width) this.longRows.note(row);
    if (this.#noteTotal(cells, row)) return;
    this.namePairs.add(cells, row);
    for (const pair of this.coordinates) pair.add(cells, row);
    const { columns } = this;
    const hash = this.#hash.restart();
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index]!;
      column.add(cells[index] ?? '', row);
      hash.add(column.hash.low, column.hash.high);
    }
    if (cells.length > columns.length) this.#hashRest(cells);
    if (this.#seen.add(hash)) this.duplicateRows.note(row);
    else for (const key of this.keys) key.add(cells[key.column] ?? '', row, columns[key.column]!.hash);
  }

  #hashRest(cells: readonly string[]): void {
    const cell = new TextHash();
    for (const text of cells.slice(this.columns.length)) {
      cell.ofText(text);
      this.#hash.add(cell.low, cell.high);
    }
  }

  #noteTotal(cells: readonly string[], row: number): boolean {
    const first = trimmed(cells[0] ?? '') || (cells.find((cell) => cell.trim() !== '')?.trim() ?? '');
    if (!mayBeTotalLabel(first) || this.totalRows.length >= maxTotals || !isTotalLabel(first) || cells.length < 2) return false;
    const values = cells.flatMap((cell, column) => {
      const number = /^[+-]?[\d \u00a0\u202f]+([.,]\d+)?$/u.test(cell.trim())
        ? Number(cell.replaceAll(/\s/gu, '').replace(',', '.'))
        : Number.NaN;
      return Number.isNaN(number) || cell.trim() === '' ? [] : [{ column, value: number }];
    });
    if (values.length === 0) return false;
    this.totalRows.push({ row, values });
    return true;
  }
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (trimmed(cell) !== '') return false;
  return true;
}

/** A sentence in the first cell of a table of three columns or more, and nothing else in the row. */
function isLoneText(cells: readonly string[], width: number): boolean {
  const first = trimmed(cells[0] ?? '');
  if (width <= 2 || first.length <= 15 || !first.includes(' ')) return false;
  for (let index = 1; index < cells.length; index += 1) if (trimmed(cells[index]!) !== '') return false;
  return true;
}
