import { tolerances } from '../../score/rules.ts';
import type { SchemaCheck } from '../schema-facts.ts';
import { outcomeOfFaults } from './outcome-of-faults.ts';

export const schemaConstraints: SchemaCheck = {
  id: 'schema-constraints',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Hodnoty splňují omezení, která určuje schéma.', en: 'Values meet the constraints that the schema gives.' },
  fix: {
    cs: 'Opravte hodnoty v uvedených řádcích, nebo omezení ve schématu.',
    en: 'Correct the values in the rows named, or the constraint in the schema.',
  },
  needs: 'data',
  run: (facts) => outcomeOfFaults(facts, { codes: ['constraint-error'], opportunities: facts.cells, tolerance: tolerances.types }),
};
