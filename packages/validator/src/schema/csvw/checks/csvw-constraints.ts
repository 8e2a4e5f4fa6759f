import type { CsvwCheck } from '../csvw-facts.ts';
import { csvwOutcome } from '../csvw-outcome.ts';

const faults = {
  among: 'cells',
  codes: {
    'cell-length': 'error',
    'cell-range': 'error',
  },
} as const;

export const csvwConstraints: CsvwCheck = {
  id: 'csvw-constraints',
  dimension: 'accuracy',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Hodnoty mají délku a rozsah, které uvádí popis (CSVW).', en: 'Values have the length and range of the description (CSVW).' },
  fix: {
    cs: 'Opravte hodnoty, nebo omezení v popisu.',
    en: 'Correct the values, or the constraints of the description.',
  },
  needs: 'table',
  run: (facts) => csvwOutcome(facts, faults),
};
