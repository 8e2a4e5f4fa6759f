import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import { rowList } from '../findings.ts';
import { findKeys } from '../keys/find-keys.ts';
import type { TableCheck } from '../table-facts.ts';

export const keyUnique: TableCheck = {
  id: 'key-unique',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Identifikátor má každý řádek jiný.', en: 'Each row has an identifier of its own.' },
  fix: {
    cs: 'Dejte řádkům různé identifikátory; podle stejného se záznamy přepíšou nebo spojí.',
    en: 'Give the rows different identifiers; by the same one records overwrite or join each other.',
  },
  needs: 'names',
  run(facts) {
    const keys = findKeys(facts);
    if (keys.length === 0) return undefined;
    const faulty = keys.filter(({ profile }) => profile.repeated.count > 0);
    if (faulty.length === 0) return clean;
    const findings = faulty.map(({ profile: { column, repeated, originals }, isCertain }): FileFinding => {
      const name = facts.table.columns[column]?.name || `#${column + 1}`;
      const rows = rowList(repeated.rows, repeated.count);
      return {
        count: repeated.count,
        positions: [...repeated.rows, ...originals].slice(0, 5).map((row) => ({ row, column: column + 1 })),
        message: {
          cs: `Sloupec „${name}“: identifikátor, který už má jiný řádek, řádky ${rows} (celkem ${repeated.count}).`,
          en: `Column “${name}”: an identifier that another row already has, rows ${rows} (${repeated.count} in all).`,
        },
        ...(!isCertain && { severity: 'warning', certainty: 'likely' }),
      };
    });
    const defects = faulty.reduce((sum, { profile }) => sum + profile.repeated.count, 0);
    const opportunities = keys.reduce((sum, { profile }) => sum + profile.filled, 0);
    return { value: rateMeasure(defects, opportunities, tolerances.keys), findings, defects, opportunities };
  },
};
