import type { Text } from '@pasport/model';
import { clean, type FileFinding, type FileOutcome } from '../../file/file-check.ts';
import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { rowList } from '../../table/findings.ts';
import type { TableFacts } from '../../table/table-facts.ts';
import type { Tally } from '../../table/tally.ts';
import type { CoordinateProfile } from './coordinate-profile.ts';

/** What is wrong in a pair of columns: in which rows, and words for it. */
export interface PairFault extends Pick<FileFinding, 'severity' | 'certainty' | 'fix'> {
  readonly tally: Tally;
  readonly words: Text;
}

/** The same, with a cap for a table most of whose places are wrong: they show nothing on a map. */
export function cappedByPairs(
  facts: TableFacts,
  look: (pair: CoordinateProfile) => readonly (PairFault | undefined)[],
): FileOutcome | undefined {
  const outcome = eachPair(facts, look);
  const isMost = (outcome?.defects ?? 0) * 2 > facts.table.rows;
  return outcome && isMost ? { ...outcome, cap: 'unreadable' } : outcome;
}

/** Looks at each pair of columns that certainly holds coordinates; undefined when there is none. */
export function eachPair(
  { table }: TableFacts,
  look: (pair: CoordinateProfile) => readonly (PairFault | undefined)[],
): FileOutcome | undefined {
  const pairs = table.coordinates.filter(({ isCertain }) => isCertain);
  if (pairs.length === 0) return undefined;
  const findings: FileFinding[] = [];
  for (const pair of pairs) {
    const names = [pair.columns.y, pair.columns.x].map((index) => table.columns[index]?.name ?? '');
    for (const fault of look(pair)) if (fault && fault.tally.count > 0) findings.push(findingOf(pair, names, fault));
  }
  if (findings.length === 0) return clean;
  const defects = findings.reduce((sum, { count, severity }) => (severity === 'hint' ? sum : sum + count), 0);
  return { value: rateMeasure(defects, table.rows, tolerances.area), findings, defects, opportunities: table.rows };
}

function findingOf({ columns }: CoordinateProfile, names: readonly string[], { tally, words, ...grade }: PairFault): FileFinding {
  const { count, rows } = tally;
  const list = rowList(rows, count);
  return {
    ...grade,
    count,
    positions: rows.map((row) => ({ row, column: columns.y + 1 })),
    message: {
      cs: `Sloupce „${names.join('“ a „')}“: ${words.cs}, řádky ${list} (celkem ${count}).`,
      en: `Columns “${names.join('” and “')}”: ${words.en}, rows ${list} (${count} in all).`,
    },
  };
}
