import type { Feed } from './feed.ts';
import type { GtfsField, GtfsFile } from './gtfs-spec.ts';
import { fits } from './gtfs-value.ts';
import { surveyRow } from './survey-row.ts';

/** Columns to which other files refer. */
const referredTo = new Set([
  'agency.txt.agency_id',
  'stops.txt.stop_id',
  'levels.txt.level_id',
  'routes.txt.route_id',
  'trips.txt.trip_id',
  'shapes.txt.shape_id',
  'fare_attributes.txt.fare_id',
]);

/** Cells of a row by the names of their columns; empty text for none. */
export type CellOf = (column: string) => string;

interface Column {
  readonly index: number;
  readonly name: string;
  readonly field: GtfsField | undefined;
  readonly isId: boolean;
}

/** Looks at the rows of one file of a feed. */
export class MemberSurvey {
  rows = 0;
  readonly #feed: Feed;
  readonly #file: GtfsFile;
  readonly #keys = new Set<string>();
  #columns: readonly Column[] | undefined;
  #width = 0;

  constructor(feed: Feed, file: GtfsFile) {
    this.#feed = feed;
    this.#file = file;
  }

  get hasHeader(): boolean {
    return this.#columns !== undefined;
  }

  addRow(cells: readonly string[], row: number): void {
    if (!this.#columns) this.#addHeader(cells, row);
    else if (cells.length > 1 || cells[0]?.trim() !== '') this.#addData(this.#columns, cells, row);
  }

  #addHeader(cells: readonly string[], row: number): void {
    const { name: part, fields } = this.#file;
    const { defects } = this.#feed;
    const names = cells.map((cell) => cell.replace(/^\uFEFF/u, '').trim());
    this.#width = names.length;
    for (const [index, name] of names.entries()) {
      const position = { part, row, column: index + 1 };
      if (name !== '' && names.indexOf(name) < index) defects.note('column-repeated', position, name);
      else if (!fields.has(name)) defects.note('column-unknown', position, name);
    }
    for (const { name, isRequired } of fields.values())
      if (isRequired && !names.includes(name)) defects.note('column-missing', { part, row }, `${part} ${name}`);
    this.#columns = names.map((name, index) => ({ index, name, field: fields.get(name), isId: referredTo.has(`${part}.${name}`) }));
  }

  #addData(columns: readonly Column[], cells: readonly string[], row: number): void {
    const { name: part } = this.#file;
    const { defects } = this.#feed;
    this.rows += 1;
    if (cells.length > this.#width) defects.note('row-long', { part, row });
    else if (cells.length < this.#width) defects.note('row-short', { part, row });
    for (const column of columns) this.#lookAt(column, (cells[column.index] ?? '').trim(), row);
    const cellOf: CellOf = (name) => {
      const column = columns.find((known) => known.name === name);
      return column ? (cells[column.index] ?? '').trim() : '';
    };
    this.#noteKey(cellOf, row);
    surveyRow(this.#feed, part, cellOf, row);
  }

  #lookAt({ index, name, field, isId }: Column, value: string, row: number): void {
    if (!field) return;
    const { name: part } = this.#file;
    const { defects } = this.#feed;
    const position = { part, row, column: index + 1 };
    if (value === '') {
      if (field.isRequired) defects.note('cell-missing', position, name);
      return;
    }
    if (!fits(field, value)) defects.note('cell-type', position, name);
    if (isId) this.#feed.idsOf(`${part}.${name}`).add(value);
    // Stations stand in the same file: they are compared when it was read.
    if (field.refersTo !== undefined && this.#isUnknown(field.refersTo, value)) defects.note('reference', position, name);
  }

  #isUnknown(place: string, value: string): boolean {
    const [file = ''] = place.split('.');
    const target = `${file}.txt`;
    return target !== this.#file.name && !this.#feed.absent.has(target) && !this.#feed.idsOf(place).has(value);
  }

  #noteKey(cellOf: CellOf, row: number): void {
    const { key, name: part } = this.#file;
    if (key.length === 0) return;
    const values = key.map(cellOf);
    if (key.length === 1 && values[0] === '' && part !== 'agency.txt') return;
    const text = values.join('\u001F');
    if (this.#keys.has(text))
      this.#feed.defects.note(key.includes('stop_sequence') ? 'sequence-repeated' : 'id-repeated', { part, row }, key.join(', '));
    else this.#keys.add(text);
  }
}
