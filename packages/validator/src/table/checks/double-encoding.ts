import { tolerances } from '../../score/rules.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const doubleEncoding: TableCheck = {
  id: 'double-encoding',
  dimension: 'accuracy',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Česká písmena nejsou rozsypaná dvojím kódováním (Å™ místo ř).',
    en: 'Czech letters are not broken by double encoding (Å™ in place of ř).',
  },
  fix: {
    cs: 'Soubor v UTF-8 byl otevřen jako windows-1250 a znovu uložen: vyexportujte data znovu a při otevírání zvolte UTF-8.',
    en: 'A UTF-8 file was opened as windows-1250 and saved again: export the data again and choose UTF-8 when opening.',
  },
  needs: 'table',
  run(facts) {
    const outcome = eachColumn(facts, tolerances.keys, (column, index) =>
      column.mojibake.count === 0
        ? undefined
        : columnFinding(column, index, column.mojibake, ({ name, count, rows }) => ({
            cs: `Sloupec „${name}“: rozsypaná diakritika, řádky ${rows} (celkem ${count}).`,
            en: `Column “${name}”: broken diacritics, rows ${rows} (${count} in all).`,
          })),
    );
    return outcome?.value === 0 ? { ...outcome, cap: 'unreadable' } : outcome;
  },
};
