import type { CsvwFault } from './fault/csvw-fault.ts';
import { FaultLog } from './fault/fault-log.ts';
import type { CsvwLoad, CsvwResource } from './find/csvw-load.ts';
import { findDescription } from './find/find-description.ts';
import { givenDescription } from './find/read-description.ts';
import { resolveUrl } from './metadata/resolve-url.ts';
import type { CsvwTable } from './metadata/table-description.ts';
import { checkTables } from './table/check-tables.ts';

/** What is to be validated. */
export interface CsvwRequest {
  /** Start from a table: its description is looked for unless `userMetadata` gives it. */
  readonly tableUrl?: string;
  /** Start from a description: all its tables are read. */
  readonly metadataUrl?: string;
  /** Description that goes before any other: its address, or the JSON document itself. */
  readonly userMetadata?: unknown;
  readonly load: CsvwLoad;
  /** Most rows of data read of each table. */
  readonly maxRows?: number;
}

/** What is wrong; tables are valid when there are no errors. */
export interface CsvwResult {
  readonly errors: readonly CsvwFault[];
  readonly warnings: readonly CsvwFault[];
}

/**
 * Validates tables with their description by CSV on the Web. Tables are read row by row, in bounded memory; of a long table
 * `maxRows` rows, of a key at most two million values.
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
  await checkTables({ tables, group: tables, load, log, maxRows: request.maxRows ?? Infinity });
  return { errors: log.errors, warnings: log.warnings };
}

async function tablesOf(
  { tableUrl, metadataUrl, userMetadata }: CsvwRequest,
  load: CsvwLoad,
  loaded: Map<string, CsvwResource>,
  log: FaultLog,
): Promise<readonly CsvwTable[]> {
  const url = resolveUrl(tableUrl ?? '', 'file:///');
  const given = metadataUrl ?? userMetadata;
  if (given !== undefined) {
    const description = await givenDescription(given, url, load);
    log.absorb(description.log);
    return description.tables;
  }
  const resource = await load(url);
  if (resource) loaded.set(url, resource);
  const found = resource && (await findDescription(url, resource.linkHeader, load, log));
  return found ?? [{ url, primaryKey: [], foreignKeys: [], place: { url } }];
}
