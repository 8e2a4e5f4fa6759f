import { tolerances } from '../../score/rules.ts';
import type { SchemaCheck } from '../schema-facts.ts';
import { xsdCodes } from '../xsd/xsd-codes.ts';
import { outcomeOfFaults } from './outcome-of-faults.ts';

export const xsdKeys: SchemaCheck = {
  id: 'xsd-keys',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Klíče podle schématu XML Schema (XSD) se neopakují a odkazy na ně vedou k prvku, který existuje.',
    en: 'Keys by the XML Schema (XSD) do not repeat, and references to them lead to an element that is there.',
  },
  fix: {
    cs: 'Doplňte chybějící klíče, odstraňte opakované a opravte odkazy, které nikam nevedou.',
    en: 'Add the missing keys, remove the repeated ones and correct the references that lead nowhere.',
  },
  needs: 'data',
  run: (facts) => outcomeOfFaults(facts, { codes: xsdCodes.keys, opportunities: facts.items, tolerance: tolerances.keys }),
};
