import { Tally } from '../table/tally.ts';
import type { TableFacts } from '../table/table-facts.ts';
import { TableProfile } from '../table/table-profile.ts';
import type { Declared } from '../file/declared.ts';
import type { XmlElement } from './read-xml.ts';

const maxColumns = 500;
/** Records that tell which columns there are. */
const samples = 100;
const minRecords = 2;

interface RecordRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly row: number;
}

/**
 * The table in an XML file whose root holds elements of one name, each a record of simple elements and attributes:
 * columns are the paths below a record.
 */
export class RecordTable {
  #depth = 0;
  #name: string | undefined;
  #isMixed = false;
  readonly #path: string[] = [];
  #record: Map<string, string> | undefined;
  #row = 0;
  #text = '';
  readonly #first: RecordRow[] = [];
  #columns: readonly string[] | undefined;
  #table: TableProfile | undefined;

  open({ local, attributes }: XmlElement, row: number): void {
    this.#depth += 1;
    this.#text = '';
    if (this.#depth === 2) {
      this.#isMixed ||= this.#name !== undefined && this.#name !== local;
      this.#name ??= local;
      this.#record = new Map();
      this.#row = row;
    } else if (this.#depth > 2) this.#path.push(local);
    if (!this.#record) return;
    for (const { name, value } of Object.values(attributes) as { name: string; value: string }[])
      if (!name.startsWith('xmlns')) this.#set([...this.#path, `@${name}`].join('/'), value);
  }

  text(text: string): void {
    if (this.#record) this.#text += text;
  }

  close(): void {
    if (this.#depth > 2) {
      if (this.#text.trim() !== '') this.#set(this.#path.join('/'), this.#text.trim());
      this.#path.pop();
    } else if (this.#depth === 2 && this.#record) {
      this.#addRecord({ cells: this.#record, row: this.#row });
      this.#record = undefined;
    }
    this.#text = '';
    this.#depth -= 1;
  }

  /** The table, when the root holds records. */
  facts(declared: Declared): TableFacts | undefined {
    if (!this.#table) this.#begin();
    const table = this.#table;
    if (this.#isMixed || !table || table.rows < minRecords || table.width < 2) return undefined;
    return { table, preambleLines: 0, headerLines: 1, headerRows: 1, headersAgain: new Tally(), declared };
  }

  #set(path: string, value: string): void {
    const before = this.#record?.get(path);
    if (before !== undefined || (this.#record && this.#record.size < maxColumns))
      this.#record?.set(path, before === undefined ? value : `${before}; ${value}`);
  }

  #addRecord(record: RecordRow): void {
    if (this.#isMixed) return;
    if (this.#table) return this.#addTo(this.#table, record);
    this.#first.push(record);
    if (this.#first.length >= samples) this.#begin();
  }

  #begin(): void {
    const columns = new Set<string>();
    for (const { cells } of this.#first) for (const name of cells.keys()) if (columns.size < maxColumns) columns.add(name);
    this.#columns = [...columns];
    const table = new TableProfile(this.#columns);
    this.#table = table;
    for (const record of this.#first.splice(0)) this.#addTo(table, record);
  }

  #addTo(table: TableProfile, { cells, row }: RecordRow): void {
    table.add(
      (this.#columns ?? []).map((name) => cells.get(name) ?? ''),
      row,
    );
  }
}
