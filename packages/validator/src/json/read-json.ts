import type { Budget } from '../file/budget.ts';
import type { Declared } from '../file/declared.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { ReadLimit } from '../file/read-limit.ts';
import type { RowListener } from '../table/row-listener.ts';
import type { JsonFileFacts } from './json-file-check.ts';
import { JsonFault } from './json-fault.ts';
import { JsonReader, type JsonEvents } from './json-reader.ts';
import { isList, isObject, type JsonValue } from './json-value.ts';
import { lineAndColumn } from './line-and-column.ts';
import { NamesMet } from './names-met.ts';
import { readText } from './read-text.ts';
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

function isNothing(root: JsonValue | undefined): boolean {
  return root === null || (isList(root) && root.length === 0) || (isObject(root) && Object.keys(root).length === 0);
}
