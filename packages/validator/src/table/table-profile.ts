import { coordinateColumns } from '../geo/table/coordinate-names.ts';
import { CoordinateProfile } from '../geo/table/coordinate-profile.ts';
import { Cells } from './cells/cells.ts';
import { ColumnProfile } from './column/column-profile.ts';
import { keyNameOf } from './keys/key-name.ts';
import { KeyProfile } from './keys/key-profile.ts';
import { Repeats } from './keys/repeats.ts';
import { Tally } from './tally.ts';
import { isNote } from './is-note.ts';
import { isTotalLabel, mayBeTotalLabel } from './total-label.ts';
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
  readonly totalRows: TotalRow[] = [];
  readonly nameless: readonly number[];
  /** Codes of territorial units beside names of them. */
  readonly namePairs: NamePairs;
  /** Pairs of columns named as coordinates. */
  readonly coordinates: readonly CoordinateProfile[];
  /** Rows since the last full row: blank ones, and texts alone in the first cell. At the end they stand below the table. */
  #pending: { texts: readonly string[]; row: number }[] = [];
  readonly #isList: boolean;
  readonly #repeats: Repeats;
  readonly #cells = new Cells();
  readonly #waited = new Cells();

  /** @param isList the rows are records: nothing below them is a note */
  constructor(names: readonly string[], isList = false) {
    this.#isList = isList;
    this.width = names.length;
    this.columns = names.slice(0, maxColumns).map((name) => new ColumnProfile(name.trim()));
    this.nameless = names.flatMap((name, index) => (name.trim() === '' ? [index] : []));
    const keys = names
      .slice(0, maxColumns)
      .flatMap((name, index) => {
        const keyName = keyNameOf(name, index === 0);
        return keyName !== 'other' && (keyName || index === 0) ? [new KeyProfile(index, keyName)] : [];
      })
      .slice(0, maxKeys);
    this.#repeats = new Repeats(keys);
    this.namePairs = new NamePairs(names.slice(0, maxColumns));
    this.coordinates = coordinateColumns(names.slice(0, maxColumns)).map((columns) => new CoordinateProfile(columns));
  }

  /** Rows that repeat another row whole. */
  get duplicateRows(): Tally {
    return this.#repeats.duplicateRows;
  }

  /** Columns that may tell rows apart. */
  get keys(): readonly KeyProfile[] {
    return this.#repeats.keys;
  }

  /** Rows of empty cells below the last row of the table; an empty line there is its end, not a row. */
  get blankRowsBelow(): readonly number[] {
    return this.#pending.filter(({ texts }) => texts.length > 1 && areBlank(texts)).map(({ row }) => row);
  }

  /** Texts below the last row of the table, by their rows. */
  get notesBelow(): readonly number[] {
    return this.#pending.filter(({ texts }) => !areBlank(texts)).map(({ row }) => row);
  }

  /** Adds a row of texts. */
  add(texts: readonly string[], row: number): void {
    this.addCells(this.#cells.ofTexts(texts), row);
  }

  /** Adds a row; its cells may be filled anew afterwards. */
  addCells(cells: Cells, row: number): void {
    const isBlankRow = isBlank(cells);
    if (this.#pending.length < maxPending && (isBlankRow || (!this.#isList && isNote(cells, this.width, this.#isAfterBlank())))) {
      this.#pending.push({ texts: cells.texts(), row });
      return;
    }
    if (this.#pending.length > 0) this.#settle();
    if (isBlankRow) this.blankRows.note(row);
    else this.#addRow(cells, row);
  }

  #isAfterBlank(): boolean {
    const last = this.#pending.at(-1);
    return last !== undefined && areBlank(last.texts);
  }

  /** Rows that waited stand inside the table. */
  #settle(): void {
    for (const { texts, row } of this.#pending.splice(0)) {
      this.#waited.ofTexts(texts);
      if (isBlank(this.#waited)) this.blankRows.note(row);
      else this.#addRow(this.#waited, row);
    }
  }

  #addRow(cells: Cells, row: number): void {
    this.rows += 1;
    const { columns } = this;
    if (cells.count < this.width) this.shortRows.note(row);
    else if (cells.count > this.width) this.longRows.note(row);
    if (this.#noteTotal(cells, row)) return;
    for (let index = 0; index < columns.length; index += 1) columns[index]!.add(cells, index, row);
    this.namePairs.add(cells, columns, row);
    for (const pair of this.coordinates) pair.add(columns, row);
    this.#repeats.add(cells, this.width, row);
  }

  #noteTotal(cells: Cells, row: number): boolean {
    if (this.totalRows.length >= maxTotals) return false;
    let first = 0;
    while (!cells.isFilled(first)) first += 1;
    if (!mayBeTotalLabel(cells, first) || cells.count < 2 || !isTotalLabel(cells.value(first))) return false;
    const values = cells.texts().flatMap((cell, column) => {
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

function isBlank(cells: Cells): boolean {
  for (let index = 0; index < cells.count; index += 1) if (cells.isFilled(index)) return false;
  return true;
}

function areBlank(texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}
