import type { FileSource } from '../../file/file-source.ts';
import type { CsvwFault } from './fault/csvw-fault.ts';
import type { CsvwLoad } from './find/csvw-load.ts';
import { givenDescription } from './find/read-description.ts';
import { fileNameOf, resolveUrl } from './metadata/resolve-url.ts';
import type { CsvwTable } from './metadata/table-description.ts';
import { checkTables } from './table/check-tables.ts';
import type { CsvwResult } from './validate-csvw.ts';

/** One table with the description it should match. */
export interface CsvwTableRequest {
  readonly source: FileSource;
  /** Address of the table, by which it is found in the description; a file name will do. */
  readonly tableUrl: string;
  /** Media type that the table came with. */
  readonly mediaType?: string;
  /** Address of the description, or the JSON document itself. */
  readonly description: unknown;
  /** Brings the description, what it refers to, and tables that foreign keys refer to. */
  readonly load: CsvwLoad;
  /** Most rows of data read. */
  readonly maxRows?: number;
}

/** What is wrong with the table and its description. */
export interface CsvwTableResult extends CsvwResult {
  /** Rows of data read. */
  readonly rows: number;
  /** Columns of the file that are described. */
  readonly columns: number;
}

/**
 * Checks one table against its description by CSV on the Web, row by row and in bounded memory. The table is found in the
 * description by its address, else by its file name, else it is the only one there.
 *
 * @throws only when `load` does, or the source cannot be read
 */
export async function checkCsvwTable(request: CsvwTableRequest): Promise<CsvwTableResult> {
  const { source, description, mediaType, maxRows = Infinity } = request;
  const tableUrl = resolveUrl(request.tableUrl, 'file:///');
  const { tables: group, log } = await givenDescription(description, tableUrl, request.load);
  const table = tableAt(tableUrl, group);
  if (!table) {
    if (group.length > 0) log.error('table-not-described', {}, { name: fileNameOf(tableUrl) });
    return { errors: log.errors, warnings: log.warnings, rows: 0, columns: 0 };
  }
  const load: CsvwLoad = async (url) =>
    url === table.url ? { bytes: source, ...(mediaType !== undefined && { contentType: mediaType }) } : request.load(url);
  const rows = await checkTables({ tables: [table], group, load, log, maxRows });
  const columns = table.columns?.filter(({ isVirtual }) => !isVirtual).length ?? 0;
  return { errors: withoutUrl(log.errors, table), warnings: withoutUrl(log.warnings, table), rows, columns };
}

function tableAt(tableUrl: string, tables: readonly CsvwTable[]): CsvwTable | undefined {
  const name = fileNameOf(tableUrl);
  const [only, ...others] = tables;
  return (
    tables.find(({ url }) => url === tableUrl) ??
    tables.find(({ url }) => fileNameOf(url) === name) ??
    (others.length === 0 ? only : undefined)
  );
}

/** The address in the description need not be that of the file: places in the table do without. */
function withoutUrl(faults: readonly CsvwFault[], table: CsvwTable): CsvwFault[] {
  return faults.map(({ url, ...fault }) =>
    url === undefined || (url === table.url && fault.pointer === undefined) ? fault : { url, ...fault },
  );
}
