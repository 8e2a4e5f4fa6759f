import type { CsvwCheck } from '../csvw-facts.ts';
import { csvwOutcome } from '../csvw-outcome.ts';

const faults = {
  among: 'rows',
  codes: {
    'foreign-key-unmatched': 'error',
    'foreign-key-ambiguous': 'error',
    'foreign-key-empty': 'warning',
  },
} as const;

export const csvwForeignKeys: CsvwCheck = {
  id: 'csvw-foreign-keys',
  dimension: 'consistency',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Cizí klíče (foreignKeys) odkazují na existující řádky.', en: 'Foreign keys refer to rows that exist.' },
  fix: {
    cs: 'Doplňte řádky do odkazované tabulky, nebo opravte hodnoty klíče.',
    en: 'Add rows to the table referred to, or correct the values of the key.',
  },
  needs: 'table',
  run: (facts) => csvwOutcome(facts, faults),
};
