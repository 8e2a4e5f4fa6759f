import { fold } from '@pasport/model';
import { tolerances } from '../../score/rules.ts';
import type { ColumnProfile } from '../column/column-profile.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

const yes = new Set(['ano', 'true', 'yes', 'pravda', '1', 'x', 'a', 'y']);
const no = new Set(['ne', 'false', 'no', 'nepravda', '0', 'n']);
const fewest = 5;

export const booleansOneForm: TableCheck = {
  id: 'booleans-one-form',
  dimension: 'consistency',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Ano a ne se v jednom sloupci píše jedním způsobem.', en: 'Yes and no are written in one way in a column.' },
  fix: { cs: 'Pište všude stejně, nejlépe true a false, nebo ano a ne.', en: 'Write them alike everywhere, best as true and false.' },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      if (!isYesNo(column)) return null;
      const rest = [yes, no].flatMap((words) => fewerSpellings(column, words));
      if (rest.length === 0) return undefined;
      const count = rest.reduce((sum, seen) => sum + seen.count, 0);
      const rows = rest.map(({ row }) => row).toSorted((a, b) => a - b);
      return columnFinding(column, index, { count, rows: rows.slice(0, 5) }, ({ name, rows: list }) => ({
        cs: `Sloupec „${name}“: ano a ne psané několika způsoby, jinak jsou řádky ${list} (celkem ${count}).`,
        en: `Column “${name}”: yes and no written in several ways; rows ${list} differ (${count} in all).`,
      }));
    }),
};

function isYesNo(column: ColumnProfile): boolean {
  if (column.count('boolean') < fewest || column.distinct > 10) return false;
  return [...column.values.keys()].every((value) => yes.has(fold(value)) || no.has(fold(value)));
}

/** All spellings of one answer but the most frequent. */
function fewerSpellings({ values }: ColumnProfile, words: ReadonlySet<string>): { count: number; row: number }[] {
  const spellings = [...values].filter(([value]) => words.has(fold(value))).map(([, { count, row }]) => ({ count, row }));
  return spellings.toSorted((a, b) => b.count - a.count || a.row - b.row).slice(1);
}
