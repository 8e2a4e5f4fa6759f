import { tolerances } from '../../score/rules.ts';
import type { SchemaCheck } from '../schema-facts.ts';
import { outcomeOfFaults } from './outcome-of-faults.ts';

export const schemaTypes: SchemaCheck = {
  id: 'schema-types',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Hodnoty mají typ a formát, které určuje schéma.', en: 'Values have the type and format that the schema gives.' },
  fix: {
    cs: 'Opravte hodnoty v uvedených řádcích, nebo ve schématu typ a formát sloupce.',
    en: 'Correct the values in the rows named, or the type and format of the column in the schema.',
  },
  needs: 'data',
  run: (facts) => outcomeOfFaults(facts, { codes: ['type-error'], opportunities: facts.cells, tolerance: tolerances.types }),
};
