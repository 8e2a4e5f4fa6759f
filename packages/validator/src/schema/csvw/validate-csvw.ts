import type { CsvwFault } from './fault/csvw-fault.ts';
import { FaultLog } from './fault/fault-log.ts';
import type { CsvwLoad, CsvwResource } from './find/csvw-load.ts';
import { findDescription } from './find/find-description.ts';
import { loadDescription, readDescription } from './find/read-description.ts';
import { fileNameOf, resolveUrl } from './metadata/resolve-url.ts';
import type { CsvwTable } from './metadata/table-description.ts';
import { checkRows } from './table/check-rows.ts';
import { keyTasks } from './table/key-tasks.ts';

/** What is to be validated. */
export interface CsvwRequest {
  /** Start from a table: its description is looked for unless `userMetadata` gives it. */
  readonly tableUrl?: string;
  /** Start from a description: all its tables are read. */
  readonly metadataUrl?: string;
  /** Description that goes before any other: its address, or the JSON document itself. */
  readonly userMetadata?: unknown;
  readonly load: CsvwLoad;
  /** Most rows read of each table. */
  readonly maxRows?: number;
}

/** What is wrong; a table is valid when there are no errors. */
export interface CsvwResult {
  readonly errors: readonly CsvwFault[];
  readonly warnings: readonly CsvwFault[];
}

/**
 * Validates tables with their description by CSV on the Web. Tables are read row by row, in bounded memory.
 *
 * @throws only when `load` does
 * @see https://www.w3.org/TR/tabular-data-model/ and https://www.w3.org/TR/tabular-metadata/
 */
export async function validateCsvw(request: CsvwRequest): Promise<CsvwResult> {
  const log = new FaultLog();
  const loaded = new Map<string, CsvwResource>();
  const load: CsvwLoad = async (url) => {
    const known = loaded.get(url);
    loaded.delete(url);
    return known ?? request.load(url);
  };
  const tables = await tablesOf(request, load, loaded, log);
  const keys = keyTasks(tables, log);
  for (const table of tables) {
    const resource = await load(table.url);
    if (!resource) {
      log.error('table-missing', table.place, { name: fileNameOf(table.url) });
      continue;
    }
    const { bytes, contentType, contentLanguage } = resource;
    const lang = table.lang ?? singleLanguage(contentLanguage);
    const context = { table: { ...table, ...(lang !== undefined && { lang }) }, log, maxRows: request.maxRows ?? Infinity };
    await checkRows(bytes, contentType, context, keys.of(table));
  }
  keys.finish();
  return { errors: log.errors, warnings: log.warnings };
}

async function tablesOf(
  { tableUrl, metadataUrl, userMetadata }: CsvwRequest,
  load: CsvwLoad,
  loaded: Map<string, CsvwResource>,
  log: FaultLog,
): Promise<readonly CsvwTable[]> {
  if (metadataUrl !== undefined || userMetadata !== undefined) {
    const given = metadataUrl ?? userMetadata;
    const base = tableUrl ?? 'file:///';
    const { tables, log: found } =
      typeof given === 'string' ? await loadDescription(resolveUrl(given, base), load) : await readDescription(given, base, load);
    log.absorb(found);
    return tables;
  }
  const url = resolveUrl(tableUrl ?? '', 'file:///');
  const resource = await load(url);
  if (resource) loaded.set(url, resource);
  const found = resource && (await findDescription(url, resource.linkHeader, load, log));
  return found ?? [{ url, primaryKey: [], foreignKeys: [], place: { url } }];
}

const singleLanguage = (header: string | undefined) => (header === undefined || header.includes(',') ? undefined : header.trim());
