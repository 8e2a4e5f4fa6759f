import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import type { JsonCheck } from '../json-check.ts';

export const jsonNamesUnique: JsonCheck = {
  id: 'json-names-unique',
  dimension: 'compliance',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Žádné jméno se v objektu JSON neopakuje.', en: 'No name is repeated in a JSON object.' },
  fix: {
    cs: 'Ponechte v objektu každé jméno jen jednou; čtenáři dvojí hodnotu čtou každý jinak.',
    en: 'Keep each name once in an object; readers take one or the other value.',
  },
  needs: 'json',
  run({ repeatedNames, ambiguousNames, objects }) {
    const findings: FileFinding[] = [];
    if (ambiguousNames) {
      const message = { cs: 'Jméno se v objektu opakuje s jinou hodnotou.', en: 'A name is repeated in an object with another value.' };
      findings.push({ ...ambiguousNames, message });
    }
    if (repeatedNames) {
      const message = { cs: 'Jméno se v objektu opakuje.', en: 'A name is repeated in an object.' };
      findings.push({ ...repeatedNames, message, severity: 'warning' });
    }
    if (findings.length === 0) return clean;
    const defects = findings.reduce((sum, { count }) => sum + count, 0);
    const opportunities = Math.max(objects, defects);
    return { value: rateMeasure(defects, opportunities, tolerances.rows), findings, defects, opportunities };
  },
};
