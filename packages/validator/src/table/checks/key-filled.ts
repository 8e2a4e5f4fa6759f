import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import { columnFinding } from '../findings.ts';
import { findKeys } from '../keys/find-keys.ts';
import type { TableCheck } from '../table-facts.ts';

export const keyFilled: TableCheck = {
  id: 'key-filled',
  dimension: 'completeness',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Každý řádek má vyplněný identifikátor.', en: 'Each row has its identifier filled in.' },
  fix: {
    cs: 'Doplňte identifikátory; na řádek bez něj se nedá odkázat ani jej spojit s jinými daty.',
    en: 'Fill the identifiers in; a row without one can be neither referred to nor joined with other data.',
  },
  needs: 'names',
  run(facts) {
    const keys = findKeys(facts);
    if (keys.length === 0) return undefined;
    const faulty = keys.filter(({ profile }) => profile.missing.count > 0);
    if (faulty.length === 0) return clean;
    const findings = faulty.flatMap(({ profile: { column, missing }, isCertain }): FileFinding[] => {
      const values = facts.table.columns[column];
      if (!values) return [];
      const finding = columnFinding(values, column, missing, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: chybí identifikátor, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: the identifier is missing, rows ${rows} (${count} in all).`,
      }));
      return [{ ...finding, ...(!isCertain && { severity: 'warning', certainty: 'likely' }) }];
    });
    const defects = faulty.reduce((sum, { profile }) => sum + profile.missing.count, 0);
    const opportunities = keys.reduce((sum, { profile }) => sum + profile.filled + profile.missing.count, 0);
    return { value: rateMeasure(defects, opportunities, tolerances.keys), findings, defects, opportunities };
  },
};
