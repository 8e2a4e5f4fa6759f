import type { RowListener } from '../../table/row-listener.ts';
import { TableProfile } from '../../table/table-profile.ts';
import type { JsonObject, JsonValue } from '../json-value.ts';
import { Field } from './field.ts';
import { flatten } from './flatten.ts';
import { NameSets } from './name-sets.ts';

/** Records and values by which the columns are found. */
const sampleRecords = 1_000;
const sampleValues = 200_000;
/** More names are no table. */
const maxColumns = 2_000;
const separator = '.';

interface FlatRecord {
  readonly row: number;
  readonly values: readonly { readonly name: string; readonly path: readonly string[]; readonly value: JsonValue }[];
}

/** Records of a list as a table: nested objects become columns with dots in their names. */
export class RecordTable {
  table = new TableProfile([]);
  fields: readonly Field[] = [];
  readonly names = new NameSets();
  /** Records, and items of the list that are none. */
  records = 0;
  others = 0;
  /** Names past the limit, or first met after the columns were found. */
  hasMoreNames = false;
  #sample: FlatRecord[] | undefined = [];
  #sampleValues = 0;
  readonly #claim: () => RowListener | undefined;
  #listener: RowListener | undefined;
  readonly #indexes = new Map<string, number>();

  /** @param claim who wants the rows too; asked once, when there is a row */
  constructor(claim: () => RowListener | undefined = () => undefined) {
    this.#claim = claim;
  }

  add(record: JsonObject, row: number): void {
    this.records += 1;
    const values: { name: string; path: readonly string[]; value: JsonValue }[] = [];
    flatten(record, (path, value) => values.push({ name: path.join(separator), path, value }));
    this.names.note(
      values.map(({ name }) => name),
      row,
    );
    if (!this.#sample) return this.#feed({ row, values });
    this.#sample.push({ row, values });
    this.#sampleValues += values.length;
    if (this.#sample.length >= sampleRecords || this.#sampleValues > sampleValues) this.#open();
  }

  /** Are its rows wanted by another too? */
  get isClaimed(): boolean {
    return this.#listener !== undefined;
  }

  end(): void {
    if (this.#sample) this.#open();
  }

  #open(): void {
    const sample = this.#sample ?? [];
    this.#sample = undefined;
    const paths: (readonly string[])[] = [];
    for (const { values } of sample) {
      for (const { name, path } of values) {
        if (this.#indexes.has(name)) continue;
        if (paths.length >= maxColumns) this.hasMoreNames = true;
        else this.#indexes.set(name, paths.push(path) - 1);
      }
    }
    this.table = new TableProfile([...this.#indexes.keys()], true);
    this.fields = paths.map((path) => new Field(path));
    if (sample.length > 0) this.#listener = this.#claim();
    this.#listener?.start([...this.#indexes.keys()]);
    for (const record of sample) this.#feed(record);
  }

  #feed({ row, values }: FlatRecord): void {
    const cells: string[] = Array.from({ length: this.fields.length }, () => '');
    for (const { name, value } of values) {
      const index = this.#indexes.get(name);
      if (index === undefined) this.hasMoreNames = true;
      else cells[index] = this.fields[index]?.add(value, row) ?? '';
    }
    this.table.add(cells, row);
    this.#listener?.add(cells, row);
  }
}
