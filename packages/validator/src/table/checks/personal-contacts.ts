import { clean, type FileFinding } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding } from '../findings.ts';

export const personalContacts: TableCheck = {
  id: 'personal-contacts',
  dimension: 'confidentiality',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'V datech nejsou soukromé e-maily ani mobilní telefony lidí.',
    en: 'The data hold no private e-mails or mobile numbers of people.',
  },
  fix: {
    cs: 'Zkontrolujte, zda kontakty smíte zveřejnit; místo osobních uveďte kontakty úřadu.',
    en: 'Check whether you may publish the contacts; give contacts of the office instead of personal ones.',
  },
  needs: 'table',
  run({ table }) {
    const findings = table.columns.flatMap((column, index): FileFinding[] => {
      const found: FileFinding[] = [];
      if (column.personalEmails.count > 0) {
        found.push(
          columnFinding(column, index, column.personalEmails, ({ name, count, rows }) => ({
            cs: `Sloupec „${name}“: e-maily jednotlivých lidí, řádky ${rows} (celkem ${count}).`,
            en: `Column “${name}”: e-mails of single people, rows ${rows} (${count} in all).`,
          })),
        );
      }
      if (column.mobiles.count > 0) {
        const mobiles = columnFinding(column, index, column.mobiles, ({ name, count, rows }) => ({
          cs: `Sloupec „${name}“: mobilní telefony, řádky ${rows} (celkem ${count}).`,
          en: `Column “${name}”: mobile numbers, rows ${rows} (${count} in all).`,
        }));
        found.push({ ...mobiles, severity: 'hint', certainty: 'possible' });
      }
      return found;
    });
    if (findings.length === 0) return clean;
    return { value: findings.some(({ certainty }) => certainty === undefined) ? 0.5 : 1, findings };
  },
};
