import type { FaultLog } from '../fault/fault-log.ts';
import type { CsvwForeignKey, CsvwTable } from '../metadata/table-description.ts';
import type { KeyTask } from './check-rows.ts';
import { KeyIndex } from './key-index.ts';

/** Keys of a group of tables: what to gather while its rows are read, and what to compare afterwards. */
export interface KeyTasks {
  readonly of: (table: CsvwTable) => readonly KeyTask[];
  readonly finish: () => void;
}

/** Prepares primary and foreign keys of tables. @see Model for Tabular Data and Metadata on the Web, 6.6 */
export function keyTasks(tables: readonly CsvwTable[], log: FaultLog): KeyTasks {
  const tasks = new Map<CsvwTable, KeyTask[]>(tables.map((table) => [table, []]));
  const finishers: (() => void)[] = [];
  for (const table of tables) {
    if (table.primaryKey.length > 0) tasks.get(table)!.push(primaryKeyTask(table, log));
    for (const key of table.foreignKeys) {
      const target = targetOf(key, tables);
      if (!target) {
        log.error('foreign-key-target', key.place);
        continue;
      }
      const [from, to] = [new KeyIndex(), new KeyIndex()];
      const onEmpty = (row: number) => log.error('foreign-key-empty', { url: table.url, row }, { name: key.columns.join(', ') });
      tasks.get(table)!.push(gather(key.columns, from, onEmpty));
      tasks.get(target)!.push(gather(key.reference.columns, to));
      finishers.push(() => compare(from, to, { key, table, log }));
    }
  }
  return { of: (table) => tasks.get(table) ?? [], finish: () => finishers.forEach((finish) => finish()) };
}

/** The only table that a foreign key refers to. */
function targetOf({ reference }: CsvwForeignKey, tables: readonly CsvwTable[]): CsvwTable | undefined {
  const targets = tables.filter(({ url, schemaId }) =>
    reference.resource === undefined ? schemaId === reference.schema : url === reference.resource,
  );
  const [target] = targets;
  const names = new Set(target?.columns?.map(({ name }) => name));
  return targets.length === 1 && reference.columns.every((name) => names.has(name)) ? target : undefined;
}

function primaryKeyTask({ url, primaryKey }: CsvwTable, log: FaultLog): KeyTask {
  const index = new KeyIndex();
  const name = primaryKey.join(', ');
  return {
    columns: primaryKey,
    onKey(key = '', row) {
      const count = index.add(key, row);
      if (count > 1) log.error('primary-key-repeated', { url, row }, { name });
      else if (count === 0) log.warn('keys-unchecked', { url }, { name });
    },
  };
}

/** A row without any value refers to no row, which the recommendation calls an error too. */
const gather = (columns: readonly string[], index: KeyIndex, onEmpty?: (row: number) => void): KeyTask => ({
  columns,
  onKey(key, row) {
    if (key === undefined) onEmpty?.(row);
    else index.add(key, row);
  },
});

function compare(
  from: KeyIndex,
  to: KeyIndex,
  { key, table: { url }, log }: { key: CsvwForeignKey; table: CsvwTable; log: FaultLog },
): void {
  const name = key.columns.join(', ');
  if (from.isFull || to.isFull) log.warn('keys-unchecked', { url }, { name });
  for (const [value, { first, count }] of from.rows) {
    const found = to.rows.get(value)?.count ?? 0;
    if (found === 0 && !to.isFull) log.error('foreign-key-unmatched', { url, row: first }, { name }, count);
    else if (found > 1) log.error('foreign-key-ambiguous', { url, row: first }, { name }, count);
  }
}
