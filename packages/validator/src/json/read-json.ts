import { isUtf8 } from 'node:buffer';
import type { Budget } from '../file/budget.ts';
import type { Declared } from '../file/declared.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import { bytesOf, type FileSource } from '../file/file-source.ts';
import { ReadLimit } from '../file/read-limit.ts';
import type { RowListener } from '../table/row-listener.ts';
import type { JsonFileFacts } from './json-file-check.ts';
import { JsonFault } from './json-fault.ts';
import { JsonReader, type JsonEvents } from './json-reader.ts';
import { isList, isObject, type JsonValue } from './json-value.ts';
import { lineAndColumn } from './line-and-column.ts';
import { NamesMet } from './names-met.ts';
import { RecordLists } from './records/record-lists.ts';

/** Reads a JSON text, record by record, as far as the budget goes. The listener gets the rows of the first list. */
export async function readJson(source: FileSource, declared: Declared, budget: Budget, listener?: RowListener): Promise<JsonFileFacts> {
  const deadline = performance.now() + budget.timeMs;
  const { text, ...read } = await readText(source, budget.bytes);
  const lists = new RecordLists(budget.rows, listener);
  const names = new NamesMet();
  const { isStreamed, item, member } = lists;
  const repeatedName = (offset: number, isSame: boolean) => names.note(isSame, () => lineAndColumn(text, offset));
  const { root, fault, limit } = readRoot(text, { isStreamed, item, member, repeatedName }, deadline);
  const isCut = read.isCut && (fault !== undefined || limit === undefined);
  const found = lists.end(root);
  const cut = limit ?? (isCut ? 'bytes' : found.some(({ table }) => table.hasMoreNames) ? 'columns' : undefined);
  return {
    format: lists.isLinked ? 'JSON_LD' : 'JSON',
    sizeBytes: read.sizeBytes,
    isUtf8: read.isUtf8,
    hasBom: read.hasBom,
    lists: found,
    isEmpty: lists.items === 0 && isNothing(root) && !fault,
    objects: lists.items,
    repeatedNames: names.repeated,
    ambiguousNames: names.ambiguous,
    declared,
    ...(fault && !isCut && { fault: { code: fault.code, ...lineAndColumn(text, fault.offset) } }),
    ...(cut && { limit: cut }),
  };
}

function readRoot(text: string, events: JsonEvents, deadline: number): { root?: JsonValue; fault?: JsonFault; limit?: ReadLimitName } {
  try {
    return { root: new JsonReader(text, events, deadline).read() };
  } catch (error) {
    if (error instanceof ReadLimit) return { limit: error.limit };
    if (error instanceof JsonFault) return { fault: error };
    throw error;
  }
}

/** Text of a file; its bytes are let go. */
async function readText(source: FileSource, max: number) {
  const { bytes, isCut } = await readBytes(source, max);
  const isUtf = isUtf8(isCut ? wholeCharacters(bytes) : bytes);
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = new TextDecoder(isUtf ? 'utf-8' : encodingOf(bytes)).decode(bytes);
  return { text, sizeBytes: bytes.length, isCut, isUtf8: isUtf, hasBom };
}

async function readBytes(source: FileSource, max: number): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  if (source instanceof Uint8Array) return { bytes: source.subarray(0, max), isCut: source.length > max };
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytesOf(source)) {
    pieces.push(piece);
    size += piece.length;
    if (size > max) break;
  }
  return { bytes: Buffer.concat(pieces).subarray(0, max), isCut: size > max };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'windows-1250';
}

/** Without the last few bytes, where a cut may have split a character. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, Math.max(0, end - 1));
}

function isNothing(root: JsonValue | undefined): boolean {
  return root === null || (isList(root) && root.length === 0) || (isObject(root) && Object.keys(root).length === 0);
}
