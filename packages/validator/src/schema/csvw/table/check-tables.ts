import { FaultLog } from '../fault/fault-log.ts';
import type { CsvwLoad } from '../find/csvw-load.ts';
import { fileNameOf } from '../metadata/resolve-url.ts';
import type { CsvwTable } from '../metadata/table-description.ts';
import { checkRows } from './check-rows.ts';
import { keyTasks } from './key-tasks.ts';

/** Tables to be read. */
export interface TablesToCheck {
  /** Tables that are checked. */
  readonly tables: readonly CsvwTable[];
  /** All tables described: foreign keys may refer to any; those are read only for their keys. */
  readonly group: readonly CsvwTable[];
  readonly load: CsvwLoad;
  readonly log: FaultLog;
  /** Most rows of data read of each. */
  readonly maxRows: number;
}

/**
 * Reads tables, each once, and notes what does not match their description.
 *
 * @returns how many rows of data were read of the tables that are checked
 */
export async function checkTables({ tables, group, load, log, maxRows }: TablesToCheck): Promise<number> {
  const keys = keyTasks(tables, group, log);
  let rows = 0;
  for (const table of group) {
    const [tasks, isChecked] = [keys.of(table), tables.includes(table)];
    if (!isChecked && tasks.length === 0) continue;
    const resource = await load(table.url);
    if (!resource) {
      log.error('table-missing', table.place, { name: fileNameOf(table.url) });
      continue;
    }
    const lang = table.lang ?? singleLanguage(resource.contentLanguage);
    const context = { table: { ...table, ...(lang !== undefined && { lang }) }, log: isChecked ? log : new FaultLog(), maxRows };
    const read = await checkRows(resource.bytes, resource.contentType, context, tasks);
    if (isChecked) rows += read;
  }
  keys.finish();
  return rows;
}

const singleLanguage = (header: string | undefined) => (header === undefined || header.includes(',') ? undefined : header.trim());
