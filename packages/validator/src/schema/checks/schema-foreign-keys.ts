import { tolerances } from '../../score/rules.ts';
import type { SchemaCheck } from '../schema-facts.ts';
import { outcomeOfFaults } from './outcome-of-faults.ts';

export const schemaForeignKeys: SchemaCheck = {
  id: 'schema-foreign-keys',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Odkazy mezi řádky a tabulkami vedou k řádku, který existuje.',
    en: 'References among rows and tables lead to a row that is there.',
  },
  fix: {
    cs: 'Doplňte řádek, na který se odkazuje, nebo odkaz opravte.',
    en: 'Add the row referred to, or correct the reference.',
  },
  needs: 'data',
  run: (facts) => outcomeOfFaults(facts, { codes: ['foreign-key'], opportunities: facts.items, tolerance: tolerances.keys }),
};
