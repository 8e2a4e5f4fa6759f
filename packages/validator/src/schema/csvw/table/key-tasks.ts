import { KeySet } from '../../table-schema/key-set.ts';
import type { FaultLog } from '../fault/fault-log.ts';
import type { CsvwForeignKey, CsvwTable } from '../metadata/table-description.ts';
import type { KeyTask } from './check-rows.ts';
import { KeyIndex } from './key-index.ts';

/** Keys of a group of tables: what to gather while its rows are read, and what to compare afterwards. */
export interface KeyTasks {
  readonly of: (table: CsvwTable) => readonly KeyTask[];
  readonly finish: () => void;
}

/**
 * Prepares primary and foreign keys.
 *
 * @param tables tables whose keys are checked
 * @param group tables that foreign keys may refer to
 * @see Model for Tabular Data and Metadata on the Web, 6.6
 */
export function keyTasks(tables: readonly CsvwTable[], group: readonly CsvwTable[], log: FaultLog): KeyTasks {
  const tasks = new Map<CsvwTable, KeyTask[]>(group.map((table) => [table, []]));
  const finishers: (() => void)[] = [];
  for (const table of tables) {
    if (table.primaryKey.length > 0) tasks.get(table)!.push(primaryKeyTask(table, log));
    for (const key of table.foreignKeys) {
      const target = targetOf(key, group);
      if (!target) {
        log.error('foreign-key-target', key.place);
        continue;
      }
      const [from, to] = [new KeyIndex(), new KeyIndex()];
      tasks.get(table)!.push(referringTask(key, table, from, log));
      tasks.get(target)!.push({ columns: key.reference.columns, onKey: (value, row) => value !== undefined && to.add(value, row) });
      finishers.push(() => compare({ key, table, from, to, log }));
    }
  }
  return {
    of: (table) => tasks.get(table) ?? [],
    finish() {
      for (const finish of finishers) finish();
    },
  };
}

/** The only table that a foreign key refers to. */
function targetOf({ reference: { resource, schema, columns } }: CsvwForeignKey, group: readonly CsvwTable[]): CsvwTable | undefined {
  const targets = group.filter(({ url, schemaId }) => (resource === undefined ? schemaId === schema : url === resource));
  const [target] = targets;
  const names = new Set(target?.columns?.map(({ name }) => name));
  return targets.length === 1 && columns.every((name) => names.has(name)) ? target : undefined;
}

const nameOf = (columns: readonly string[]) => columns.join(', ');

function primaryKeyTask({ url, primaryKey }: CsvwTable, log: FaultLog): KeyTask {
  const keys = new KeySet();
  return {
    columns: primaryKey,
    onKey(key = '', row) {
      if (keys.add(key)) log.error('primary-key-repeated', { url, row }, { name: nameOf(primaryKey) });
      else if (keys.isFull) log.warn('keys-unchecked', { url }, { name: nameOf(primaryKey) });
    },
  };
}

/** A row without any value refers to no row, which the recommendation calls an error too. */
function referringTask({ columns }: CsvwForeignKey, { url }: CsvwTable, from: KeyIndex, log: FaultLog): KeyTask {
  return {
    columns,
    onKey(key, row) {
      if (key === undefined) log.error('foreign-key-empty', { url, row }, { name: nameOf(columns) });
      else from.add(key, row);
    },
  };
}

interface Comparison {
  readonly key: CsvwForeignKey;
  readonly table: CsvwTable;
  readonly from: KeyIndex;
  readonly to: KeyIndex;
  readonly log: FaultLog;
}

function compare({ key, table: { url }, from, to, log }: Comparison): void {
  const name = nameOf(key.columns);
  if (from.isFull || to.isFull) log.warn('keys-unchecked', { url }, { name });
  for (const [value, { first, count }] of from.rows) {
    const found = to.rows.get(value)?.count ?? 0;
    if (found === 0 && !to.isFull) log.error('foreign-key-unmatched', { url, row: first }, { name }, count);
    else if (found > 1) log.error('foreign-key-ambiguous', { url, row: first }, { name }, count);
  }
}
