import { tolerances } from '../../score/rules.ts';
import type { SchemaCheck } from '../schema-facts.ts';
import { xsdCodes } from '../xsd/xsd-codes.ts';
import { outcomeOfFaults } from './outcome-of-faults.ts';

export const xsdValues: SchemaCheck = {
  id: 'xsd-values',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Hodnoty v XML mají typ, tvar a rozsah, které určuje schéma XML Schema (XSD).',
    en: 'Values in the XML have the type, form and range that its XML Schema (XSD) gives.',
  },
  fix: {
    cs: 'Opravte hodnoty na uvedených řádcích, nebo jejich typ ve schématu.',
    en: 'Correct the values on the lines named, or their type in the schema.',
  },
  needs: 'data',
  run: (facts) => outcomeOfFaults(facts, { codes: xsdCodes.values, opportunities: facts.items, tolerance: tolerances.types }),
};
