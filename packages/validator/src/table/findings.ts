import type { Text } from '@pasport/model';
import { clean, type FileFinding, type FileOutcome } from '../file/file-check.ts';
import { rateMeasure } from '../score/measures.ts';
import type { ColumnProfile } from './column/column-profile.ts';
import type { TableFacts } from './table-facts.ts';
import type { Tally } from './tally.ts';

/** Words of a finding in one column. */
export type Sentence = (column: { name: string; count: number; rows: string }) => Text;

/** A finding of what one column tallied. */
export function columnFinding(
  column: ColumnProfile,
  index: number,
  { count, rows }: Pick<Tally, 'count' | 'rows'>,
  sentence: Sentence,
): FileFinding {
  return {
    message: sentence({ name: column.name === '' ? `#${index + 1}` : column.name, count, rows: rowList(rows, count) }),
    count,
    positions: rows.map((row) => ({ row, column: index + 1 })),
  };
}

/** What is wrong in each column, for a check whose measure is not a rate. */
export function findingsByColumn(
  { table }: TableFacts,
  look: (column: ColumnProfile, index: number) => FileFinding | undefined,
): FileFinding[] {
  return table.columns.flatMap((column, index) => look(column, index) ?? []);
}

/**
 * Looks at each column; the measure is by the rate of defects among the cells of the columns looked at.
 *
 * @param look what is wrong in a column: a finding, `undefined` for nothing, `null` when the check does not concern it
 */
export function eachColumn(
  { table }: TableFacts,
  tolerance: number,
  look: (column: ColumnProfile, index: number) => FileFinding | undefined | null,
): FileOutcome | undefined {
  const findings: FileFinding[] = [];
  let [defects, opportunities, columns] = [0, 0, 0];
  for (const [index, column] of table.columns.entries()) {
    const found = look(column, index);
    if (found === null) continue;
    columns += 1;
    opportunities += column.cells;
    if (!found) continue;
    defects += found.count;
    findings.push(found);
  }
  if (columns === 0) return undefined;
  return findings.length === 0 ? clean : { value: rateMeasure(defects, opportunities, tolerance), findings, defects, opportunities };
}

/** Rows by number, as many as fit into a sentence. */
export function rowList(rows: readonly number[], count: number): string {
  return rows.join(', ') + (count > rows.length ? ' …' : '');
}
