import { ReadLimit } from '../../file/read-limit.ts';
import type { RowListener } from '../../table/row-listener.ts';
import { isObject, type JsonObject, type JsonValue } from '../json-value.ts';
import type { RecordList } from '../json-file-check.ts';
import { RecordTable } from './record-table.ts';

const maxLists = 20;
/** So many objects side by side in the root are records by key. */
const fewMembers = 3;

/** Finds lists of records in a JSON file while it is read. */
export class RecordLists {
  /** Names of JSON-LD are in the root. */
  isLinked = false;
  /** Items and members of the root met at all. */
  items = 0;
  readonly #maxRecords: number;
  readonly #lists = new Map<string, { path: readonly string[]; table: RecordTable }>();
  readonly #byKey: RecordTable;
  #listener: RowListener | undefined;

  /** @param listener who wants the rows of the first list too */
  constructor(maxRecords: number, listener?: RowListener) {
    this.#maxRecords = maxRecords;
    this.#listener = listener;
    this.#byKey = new RecordTable(this.#claim);
  }

  readonly isStreamed = (path: readonly string[]): boolean => {
    // Lists further down belong to records by key, once there are such.
    if (path.length > 1 && this.#byKey.records > 1) return false;
    return this.#lists.has(keyOf(path)) || this.#lists.size < maxLists;
  };

  readonly item = (value: JsonValue, index: number, path: readonly string[]): void => {
    const key = keyOf(path);
    const known = this.#lists.get(key) ?? { path, table: new RecordTable(this.#claim) };
    this.#lists.set(key, known);
    this.#count();
    if (path.length === 0 && index === 0 && isObject(value) && '@context' in value) this.isLinked = true;
    if (isObject(value)) known.table.add(value, index + 1);
    else known.table.others += 1;
  };

  readonly member = (name: string, value: JsonObject): void => {
    this.#count();
    if (name === '@context') this.isLinked = true;
    this.#byKey.add(value, this.#byKey.records + 1);
  };

  /** The lists that are tables; objects side by side in the root only when there is no list. */
  end(root: JsonValue | undefined): readonly RecordList[] {
    if (isObject(root) && '@context' in root) this.isLinked = true;
    const tables = [...this.#lists.values()].filter(({ table }) => table.records > 0 && table.records >= table.others);
    for (const { table } of tables) table.end();
    if (tables.some(({ path }) => path.length < 2) || !this.#hasRecordsByKey(root)) {
      return tables.map(({ path, table }) => ({ places: 'pointer', pointer: pointerTo(path), name: path.at(-1) ?? '', table }));
    }
    this.#byKey.end();
    return [{ places: 'none', pointer: '', name: '', table: this.#byKey }];
  }

  readonly #claim = (): RowListener | undefined => {
    const listener = this.#listener;
    this.#listener = undefined;
    return listener;
  };

  #count(): void {
    this.items += 1;
    if (this.items > this.#maxRecords) throw new ReadLimit('rows');
  }

  #hasRecordsByKey(root: JsonValue | undefined): boolean {
    if (this.#byKey.records < fewMembers) return false;
    return root === undefined || (isObject(root) && Object.keys(root).length === this.#byKey.records);
  }
}

function keyOf(path: readonly string[]): string {
  return path.join('\0');
}

/** JSON Pointer (RFC 6901) of names on a way. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
