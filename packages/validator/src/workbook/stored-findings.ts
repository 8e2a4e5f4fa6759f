import type { Text } from '@pasport/model';
import { clean, type FileFinding, type FileOutcome } from '../file/file-check.ts';
import { rateMeasure } from '../score/measures.ts';
import { tolerances } from '../score/rules.ts';
import type { ColumnProfile } from '../table/column/column-profile.ts';
import { rowList } from '../table/findings.ts';
import type { Tally } from '../table/tally.ts';
import type { StoredColumn } from '../table/stored-column.ts';
import type { WorkbookFacts } from './workbook-check.ts';

/** Places of a column whose cells are kept as something else than they look like. */
type Misstored = Pick<Tally, 'count' | 'rows'>;

/**
 * Looks at how the cells of each column are kept.
 *
 * @param look where they are kept wrong; undefined when nothing is wrong
 * @param sentence words after the name of the sheet and of the column
 */
export function eachStoredColumn(
  { sheets }: WorkbookFacts,
  look: (stored: StoredColumn, column: ColumnProfile) => Misstored | undefined,
  sentence: (places: { count: number; rows: string }) => Text,
): FileOutcome {
  const findings: FileFinding[] = [];
  let opportunities = 0;
  for (const { name: part, tables } of sheets) {
    for (const { table, stored, offset } of tables) {
      for (const [index, column] of table.columns.entries()) {
        opportunities += column.filled;
        const found = stored[index] && look(stored[index], column);
        if (!found) continue;
        const { cs, en } = sentence({ count: found.count, rows: rowList(found.rows, found.count) });
        const name = column.name === '' ? `#${index + offset + 1}` : column.name;
        findings.push({
          count: found.count,
          positions: found.rows.map((row) => ({ part, row, column: index + offset + 1 })),
          message: { cs: `List „${part}“, sloupec „${name}“: ${cs}`, en: `Sheet “${part}”, column “${name}”: ${en}` },
        });
      }
    }
  }
  if (findings.length === 0) return clean;
  const defects = findings.reduce((sum, { count }) => sum + count, 0);
  return { value: rateMeasure(defects, opportunities, tolerances.types), findings, defects, opportunities };
}

/** Two tallies as one. */
export function both(first: Tally, second: Tally): Misstored {
  return { count: first.count + second.count, rows: [...first.rows, ...second.rows].toSorted((a, b) => a - b).slice(0, 5) };
}
