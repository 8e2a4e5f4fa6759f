import { clean, type FileFinding } from '../../file/file-check.ts';
import { columnFinding } from '../findings.ts';
import { personColumns } from '../people/person-columns.ts';
import type { TableCheck } from '../table-facts.ts';

const fewest = 3;

export const personalAccounts: TableCheck = {
  id: 'personal-accounts',
  dimension: 'confidentiality',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'V datech nejsou bankovní účty lidí.', en: 'The data hold no bank accounts of people.' },
  fix: {
    cs: 'Čísla účtů lidí odstraňte; účty úřadu a firem zveřejnit můžete.',
    en: 'Remove the account numbers of people; those of the office and of companies may be public.',
  },
  needs: 'table',
  run({ table }) {
    const { names, about } = personColumns(table.columns);
    const isAboutPeople = about === 'people' && names.length > 0;
    const findings = table.columns.flatMap((column, index): FileFinding[] => {
      if (column.bankAccounts.count < fewest) return [];
      const found = columnFinding(column, index, column.bankAccounts, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: čísla bankovních účtů, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: numbers of bank accounts, rows ${rows} (${count} in all).`,
      }));
      return [isAboutPeople ? found : { ...found, severity: 'hint', certainty: 'possible' }];
    });
    return findings.length === 0 ? clean : { value: isAboutPeople ? 0.5 : 1, findings };
  },
};
