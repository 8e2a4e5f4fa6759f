import type { CsvwCheck } from '../csvw-facts.ts';
import { csvwOutcome } from '../csvw-outcome.ts';

const faults = {
  among: 'cells',
  codes: {
    'cell-required': 'error',
  },
} as const;

export const csvwRequired: CsvwCheck = {
  id: 'csvw-required',
  dimension: 'completeness',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Povinné sloupce (required) jsou vyplněny.', en: 'Required columns are filled in.' },
  fix: {
    cs: 'Doplňte chybějící hodnoty, nebo sloupec v popisu neoznačujte za povinný.',
    en: 'Fill in the missing values, or do not call the column required in the description.',
  },
  needs: 'table',
  run: (facts) => csvwOutcome(facts, faults),
};
