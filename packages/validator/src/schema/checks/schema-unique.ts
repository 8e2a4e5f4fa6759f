import { tolerances } from '../../score/rules.ts';
import type { SchemaCheck } from '../schema-facts.ts';
import { outcomeOfFaults } from './outcome-of-faults.ts';

export const schemaUnique: SchemaCheck = {
  id: 'schema-unique',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Klíče jsou v každém řádku, v každém jiné.', en: 'Keys are there in each row, different in each.' },
  fix: {
    cs: 'Doplňte chybějící klíče a odstraňte řádky, které se opakují.',
    en: 'Add the missing keys and remove the rows that repeat.',
  },
  needs: 'data',
  run: (facts) =>
    outcomeOfFaults(facts, { codes: ['primary-key', 'unique-error'], opportunities: facts.items, tolerance: tolerances.keys }),
};
