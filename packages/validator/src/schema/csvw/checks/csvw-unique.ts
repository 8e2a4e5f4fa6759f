import type { CsvwCheck } from '../csvw-facts.ts';
import { csvwOutcome } from '../csvw-outcome.ts';

const faults = {
  among: 'rows',
  codes: {
    'primary-key-repeated': 'error',
  },
} as const;

export const csvwUnique: CsvwCheck = {
  id: 'csvw-unique',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Primární klíč (primaryKey) je v každém řádku jiný.', en: 'The primary key differs in each row.' },
  fix: {
    cs: 'Odstraňte opakované řádky, nebo zvolte klíč, který řádky rozliší.',
    en: 'Remove repeated rows, or choose a key that tells rows apart.',
  },
  needs: 'table',
  run: (facts) => csvwOutcome(facts, faults),
};
