import { FaultLog } from '../fault/fault-log.ts';
import { isObject } from '../metadata/json-object.ts';
import { readContext } from '../metadata/read-context.ts';
import { readTables } from '../metadata/read-tables.ts';
import { fileNameOf, resolveUrl } from '../metadata/resolve-url.ts';
import type { CsvwTable } from '../metadata/table-description.ts';
import type { CsvwLoad } from './csvw-load.ts';
import { loadText, parseJson } from './load-text.ts';

/** Tables of a description, with what is wrong with it. */
export interface ReadDescription {
  readonly tables: readonly CsvwTable[];
  readonly log: FaultLog;
}

/**
 * Description that is given: loaded from its address, or the document itself.
 *
 * @param base address that a relative address, or those in the document, are relative to
 */
export function givenDescription(given: unknown, base: string, load: CsvwLoad): Promise<ReadDescription> {
  return typeof given === 'string' ? loadDescription(resolveUrl(given, base), load) : readDescription(given, base, load);
}

async function loadDescription(url: string, load: CsvwLoad): Promise<ReadDescription> {
  const text = await loadText(load, url);
  const document = parseJson(text);
  if (document !== undefined) return readDescription(document, url, load);
  const log = new FaultLog();
  log.error(text === undefined ? 'description-missing' : 'description-not-json', { url }, { name: fileNameOf(url) });
  return { tables: [], log };
}

/**
 * Reads a description of a table or of a group of tables.
 *
 * @param url address that it has, to which addresses in it are relative
 */
export async function readDescription(document: unknown, url: string, load: CsvwLoad): Promise<ReadDescription> {
  const log = new FaultLog();
  if (!isObject(document)) {
    log.error('description-not-object', { url }, { name: fileNameOf(url) });
    return { tables: [], log };
  }
  const loadObject = async (address: string) => parseJson(await loadText(load, address));
  const scope = readContext(document, { url, base: url, language: 'und', log, loadObject }, true);
  return { tables: await readTables(document, scope), log };
}
