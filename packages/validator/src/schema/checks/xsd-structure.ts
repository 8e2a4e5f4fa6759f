import { tolerances } from '../../score/rules.ts';
import type { SchemaCheck } from '../schema-facts.ts';
import { xsdCodes } from '../xsd/xsd-codes.ts';
import { outcomeOfFaults } from './outcome-of-faults.ts';

export const xsdStructure: SchemaCheck = {
  id: 'xsd-structure',
  dimension: 'compliance',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Prvky a atributy XML jsou ty, které určuje schéma XML Schema (XSD), na svých místech.',
    en: 'The elements and attributes of the XML are those of its XML Schema (XSD), where they belong.',
  },
  fix: {
    cs: 'Na uvedených řádcích doplňte, odstraňte nebo přesuňte prvky a atributy podle schématu.',
    en: 'On the lines named add, remove or move elements and attributes by the schema.',
  },
  needs: 'data',
  run: (facts) => outcomeOfFaults(facts, { codes: xsdCodes.structure, opportunities: facts.items, tolerance: tolerances.rows }),
};
