import { isUtf8 } from 'node:buffer';
import type { Budget } from '../file/budget.ts';
import type { Declared } from '../file/declared.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import { bytesOf, type FileSource } from '../file/file-source.ts';
import { ReadLimit } from '../file/read-limit.ts';
import type { RowListener } from '../table/row-listener.ts';
import { Tally } from '../table/tally.ts';
import type { JsonFileFacts } from './json-file-check.ts';
import { JsonFault } from './json-fault.ts';
import { JsonReader } from './json-reader.ts';
import { isObject, type JsonValue } from './json-value.ts';
import { NamesMet } from './names-met.ts';
import { RecordTable } from './records/record-table.ts';

/** A longer line is no record. */
const maxLineBytes = 16 * 1024 * 1024;
const lineFeed = 10;

/** Who else wants what is read: rows of records as a table, or the value of each line. */
export interface LineListeners {
  readonly rows?: RowListener | undefined;
  readonly value?: ((value: JsonValue, row: number) => void) | undefined;
}

/** Reads a file of JSON texts, one a line, in bounded memory, as far as the budget goes. */
export async function readNdjson(
  source: FileSource,
  declared: Declared,
  budget: Budget,
  listeners: LineListeners = {},
): Promise<JsonFileFacts> {
  const lines = new Lines(budget, listeners);
  let [sizeBytes, limit] = [0, undefined as ReadLimitName | undefined];
  try {
    for await (const piece of bytesOf(source)) {
      sizeBytes += piece.length;
      lines.add(piece);
      if (sizeBytes > budget.bytes) throw new ReadLimit('bytes');
    }
    lines.end();
  } catch (error) {
    if (!(error instanceof ReadLimit)) throw error;
    limit = error.limit;
  }
  const { table, names, brokenLines, count, isUtf, hasBom } = lines;
  table.end();
  limit ??= table.hasMoreNames ? 'columns' : undefined;
  return {
    format: 'NDJSON',
    sizeBytes,
    isUtf8: isUtf,
    hasBom,
    lists: table.records > 0 ? [{ places: 'line', pointer: '', name: '', table }] : [],
    isEmpty: count === 0,
    objects: table.records,
    repeatedNames: names.repeated,
    ambiguousNames: names.ambiguous,
    brokenLines,
    lines: count,
    declared,
    ...(limit && { limit }),
  };
}

/** Bytes in, records of lines out. */
class Lines {
  readonly table: RecordTable;
  readonly names = new NamesMet();
  readonly brokenLines = new Tally();
  count = 0;
  isUtf = true;
  hasBom = false;
  readonly #budget: Budget;
  readonly #deadline: number;
  readonly #onValue: LineListeners['value'];
  #rest: Uint8Array[] = [];
  #restBytes = 0;
  #row = 0;
  /** The line is too long, what is left of it is passed over. */
  #isTooLong = false;

  constructor(budget: Budget, { rows, value }: LineListeners) {
    this.table = new RecordTable(() => rows);
    this.#onValue = value;
    this.#budget = budget;
    this.#deadline = performance.now() + budget.timeMs;
  }

  add(piece: Uint8Array): void {
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, start)) {
      this.#keep(piece.subarray(start, end));
      this.#endLine();
      start = end + 1;
    }
    this.#keep(piece.subarray(start));
    if (performance.now() > this.#deadline) throw new ReadLimit('time');
  }

  end(): void {
    if (this.#restBytes > 0 || this.#isTooLong) this.#endLine();
  }

  #keep(bytes: Uint8Array): void {
    if (this.#isTooLong || bytes.length === 0) return;
    this.#restBytes += bytes.length;
    this.#isTooLong = this.#restBytes > maxLineBytes;
    if (this.#isTooLong) this.#rest = [];
    else this.#rest.push(bytes);
  }

  #endLine(): void {
    this.#row += 1;
    const line = this.#rest.length === 1 ? this.#rest[0]! : Buffer.concat(this.#rest);
    if (this.#isTooLong) {
      this.count += 1;
      this.brokenLines.note(this.#row);
    } else this.#readLine(line);
    this.#rest = [];
    this.#restBytes = 0;
    this.#isTooLong = false;
  }

  #readLine(line: Uint8Array): void {
    const text = this.#decode(line);
    if (text.trim() === '') return;
    this.count += 1;
    if (this.table.records >= this.#budget.rows) throw new ReadLimit('rows');
    const row = this.#row;
    const repeatedName = (offset: number, isSame: boolean) => this.names.note(isSame, () => ({ row, column: offset + 1 }));
    try {
      const value = new JsonReader(text, { isStreamed: () => false, item: () => undefined, repeatedName }, this.#deadline).read();
      this.#onValue?.(value, row);
      if (isObject(value)) this.table.add(value, row);
      else this.table.others += 1;
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      this.brokenLines.note(row);
    }
  }

  #decode(line: Uint8Array): string {
    const isUtf = isUtf8(line);
    this.isUtf &&= isUtf;
    if (this.#row === 1 && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf) this.hasBom = true;
    return new TextDecoder(isUtf ? 'utf-8' : 'windows-1250').decode(line);
  }
}
