import { clean, type FileFinding } from '../../file/file-check.ts';
import { columnFinding } from '../findings.ts';
import { personColumns } from '../people/person-columns.ts';
import type { TableCheck } from '../table-facts.ts';

/** Nobody born before is alive. */
const firstYear = 1915;

export const personalBirthDates: TableCheck = {
  id: 'personal-birth-dates',
  dimension: 'confidentiality',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'V datech nejsou data narození žijících lidí.', en: 'The data hold no dates of birth of living people.' },
  fix: {
    cs: 'Nahraďte datum narození rokem nebo věkovou skupinou.',
    en: 'Replace the date of birth by the year or by an age group.',
  },
  needs: 'table',
  run({ table }) {
    const { births, about } = personColumns(table.columns);
    if (about === 'past') return clean;
    const findings = births.flatMap((index): FileFinding[] => {
      const column = table.columns[index]!;
      const alive = [...column.values].filter(([value]) => yearOf(value) >= firstYear).map(([, seen]) => seen);
      const count = alive.reduce((sum, seen) => sum + seen.count, 0);
      if (count === 0 || count < column.filled / 2) return [];
      return [
        columnFinding(column, index, { count, rows: alive.slice(0, 5).map(({ row }) => row) }, ({ name, rows }) => ({
          cs: `Sloupec „${name}“: data narození, řádky ${rows} (celkem ${count}).`,
          en: `Column “${name}”: dates of birth, rows ${rows} (${count} in all).`,
        })),
      ];
    });
    return findings.length === 0 ? clean : { value: 0.5, findings };
  },
};

function yearOf(value: string): number {
  return Number(/\d{4}/u.exec(value)?.[0] ?? 0);
}
