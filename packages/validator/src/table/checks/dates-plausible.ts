import { tolerances } from '../../score/rules.ts';
import { dateKinds, isDated } from '../column/column-type.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

const [firstYear, lastYear] = [1200, 2150];
/** Written for “without end”. */
const endless = 9999;
/** A column where such years are common means something by them. */
const mostShare = 0.05;
const dates: ReadonlySet<string> = new Set(dateKinds);

export const datesPlausible: TableCheck = {
  id: 'dates-plausible',
  dimension: 'accuracy',
  weight: 1,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Roky v datech nejsou překlepy jako 0205 nebo 2925.', en: 'Years of dates are no slips such as 0205 or 2925.' },
  fix: { cs: 'Opravte rok podle zdroje.', en: 'Correct the year by the source.' },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      if (!isDated(column)) return null;
      const odd = [...column.values].filter(([value, { kind }]) => dates.has(kind) && isOdd(yearOf(value))).map(([, seen]) => seen);
      const count = odd.reduce((sum, seen) => sum + seen.count, 0);
      if (count === 0 || (count > 1 && count / column.filled > mostShare)) return undefined;
      return columnFinding(column, index, { count, rows: odd.slice(0, 5).map(({ row }) => row) }, ({ name, rows }) => ({
        cs: `Sloupec „${name}“: rok daleko od ostatních, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: a year far from the others, rows ${rows} (${count} in all).`,
      }));
    }),
};

function yearOf(value: string): number {
  return Number(/\d{4}/u.exec(value)?.[0] ?? firstYear);
}

function isOdd(year: number): boolean {
  return (year < firstYear || year > lastYear) && year !== endless;
}
