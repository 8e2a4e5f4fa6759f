import type { SchemaCheck } from '../schema-facts.ts';
import { outcomeOfFaults } from './outcome-of-faults.ts';

export const schemaFields: SchemaCheck = {
  id: 'schema-fields',
  dimension: 'compliance',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Sloupce jsou ty, které určuje schéma, ve stejném pořadí.', en: 'The columns are those of the schema, in the same order.' },
  fix: {
    cs: 'Pojmenujte a seřaďte sloupce podle schématu, nebo schéma opravte.',
    en: 'Name and order the columns by the schema, or correct the schema.',
  },
  needs: 'data',
  run: (facts) =>
    outcomeOfFaults(facts, { codes: ['missing-label', 'extra-label', 'incorrect-label'], opportunities: facts.columns, tolerance: 0.5 }),
};
