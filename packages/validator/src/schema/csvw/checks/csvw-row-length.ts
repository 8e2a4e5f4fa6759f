import type { CsvwCheck } from '../csvw-facts.ts';
import { csvwOutcome } from '../csvw-outcome.ts';

const faults = {
  among: 'rows',
  codes: {
    'row-length': 'error',
  },
} as const;

export const csvwRowLength: CsvwCheck = {
  id: 'csvw-row-length',
  dimension: 'consistency',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Každý řádek má tolik buněk, kolik je sloupců.', en: 'Every row has as many cells as there are columns.' },
  fix: {
    cs: 'Doplňte nebo odstraňte oddělovače na uvedených řádcích.',
    en: 'Add or remove delimiters in the rows given.',
  },
  needs: 'table',
  run: (facts) => csvwOutcome(facts, faults),
};
