import { clean, type FileFinding } from '../../file/file-check.ts';
import type { TableCheck, TableFacts } from '../table-facts.ts';

export const rowsWithoutTotals: TableCheck = {
  id: 'rows-without-totals',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V datech nejsou součtové řádky.', en: 'There are no rows of totals among the data.' },
  fix: {
    cs: 'Smažte součtový řádek: kdo data sčítá, započte ho podruhé.',
    en: 'Delete the row of totals: whoever adds the data up counts it twice.',
  },
  needs: 'table',
  run(facts) {
    const findings = facts.table.totalRows.map((total) => findingOf(facts, total));
    return findings.length === 0 ? clean : { value: 0, findings, defects: findings.length, opportunities: facts.table.rows };
  },
};

/** Certain where a number really is the sum of its column; else the label alone speaks. */
function findingOf({ table }: TableFacts, { row, values }: TableFacts['table']['totalRows'][number]): FileFinding {
  const isSum = values.some(({ column, value }) => {
    const sum = table.columns[column]?.sum ?? 0;
    return value !== 0 && Math.abs(sum - value) <= Math.abs(value) * 1e-4;
  });
  return {
    count: 1,
    positions: [{ row }],
    message: { cs: `Řádek ${row} je součet ostatních řádků.`, en: `Row ${row} adds the other rows up.` },
    ...(!isSum && { severity: 'warning', certainty: 'likely' }),
  };
}
