import { defectFinding } from '../by-defects.ts';
import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean } from '../../file/file-check.ts';
import type { GeoCheck } from '../geo-check.ts';

export const coordinatesCzechia: GeoCheck = {
  id: 'coordinates-czechia',
  dimension: 'accuracy',
  weight: 3,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Prvky leží v Česku.', en: 'Features lie in Czechia.' },
  fix: {
    cs: 'Zkontrolujte polohu; leží-li prvky v cizině správně, nález pomiňte.',
    en: 'Check the location; if the features do lie abroad, ignore the finding.',
  },
  needs: 'features',
  run: ({ survey: { defects, features, inCzechia, system } }) => {
    if (system.kind === 'undeclared') return undefined;
    const outside = defects.get('place-outside-czechia');
    if (!outside) return clean;
    // Data mostly abroad are about another country: worth a word, no loss of points.
    const isStray = inCzechia > outside.count;
    const words = { cs: 'leží mimo Česko', en: 'lies outside Czechia', severity: isStray ? 'warning' : 'hint' } as const;
    const value = isStray ? rateMeasure(outside.count, features, tolerances.area) : 1;
    return { value, findings: [defectFinding(outside, words)], defects: outside.count, opportunities: features };
  },
};
