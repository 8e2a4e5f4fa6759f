import { StoredColumn } from '../../table/stored-column.ts';
import { Tally } from '../../table/tally.ts';
import { plainNumber } from '../../table/values/plain-number.ts';
import { isList, type JsonValue } from '../json-value.ts';
import { holdsRecords } from './flatten.ts';

export type JsonType = 'number' | 'text' | 'boolean' | 'list' | 'object';

const maxText = 10_000;

/** What the values of one name are. */
export class Field {
  /** Names on the way to the value. */
  readonly path: readonly string[];
  readonly stored = new StoredColumn();
  readonly types = new Map<JsonType, Tally>();
  /** Records whose value holds records of its own. */
  readonly nested = new Tally();

  constructor(path: readonly string[]) {
    this.path = path;
  }

  /** @returns the value as a cell of a table */
  add(value: JsonValue, row: number): string {
    if (value === null) return '';
    const type = typeOf(value);
    this.#tally(type).note(row);
    if (typeof value === 'object') {
      if (holdsRecords(value)) this.nested.note(row);
      return textOf(value);
    }
    const cell = type === 'number' ? plainNumber(String(value)) : String(value).slice(0, maxText);
    if (type === 'number' || type === 'text') this.stored.add(cell, type, row);
    return cell;
  }

  /** Are its values texts only? Digits in quotes are then meant as text. */
  get isText(): boolean {
    return this.types.size === 1 && this.types.has('text');
  }

  #tally(type: JsonType): Tally {
    const known = this.types.get(type);
    if (known) return known;
    const tally = new Tally();
    this.types.set(type, tally);
    return tally;
  }
}

function typeOf(value: Exclude<JsonValue, null>): JsonType {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'object') return isList(value) ? 'list' : 'object';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/** Short lists of plain values as they are written; what is longer says nothing in a cell. */
function textOf(value: object): string {
  const text = isList(value as JsonValue) ? (value as readonly JsonValue[]).slice(0, 100) : value;
  return JSON.stringify(text).slice(0, maxText);
}
