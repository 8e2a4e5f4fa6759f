import type { CsvwCheck } from '../csvw-facts.ts';
import { csvwOutcome } from '../csvw-outcome.ts';

const faults = {
  among: 'description',
  codes: {
    'description-missing': 'error',
    'description-not-json': 'error',
    'description-not-object': 'error',
    'description-kind': 'error',
    'context-invalid': 'error',
    'tables-missing': 'error',
    'table-url-missing': 'error',
    'id-invalid': 'error',
    'type-invalid': 'error',
    'common-value-invalid': 'error',
    'reference-unloadable': 'error',
    'column-name-repeated': 'error',
    'virtual-not-last': 'error',
    'facet-conflict': 'error',
    'facet-not-applicable': 'error',
    'foreign-key-invalid': 'error',
    'foreign-key-target': 'error',
    'transformation-incomplete': 'error',
    'table-not-described': 'error',
    'table-missing': 'error',
    'property-unknown': 'warning',
    'property-invalid': 'warning',
    'item-invalid': 'warning',
    'language-invalid': 'warning',
    'datatype-unknown': 'warning',
    'format-invalid': 'warning',
    'column-reference-unknown': 'warning',
    'format-unsafe': 'hint',
    'keys-unchecked': 'hint',
  },
} as const;

export const csvwDescription: CsvwCheck = {
  id: 'csvw-description',
  dimension: 'compliance',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Popis tabulky (CSVW) odpovídá doporučení W3C.', en: 'The description of the table (CSVW) follows the W3C recommendation.' },
  fix: {
    cs: 'Opravte popis podle nálezů; vlastnosti, které se přeskočily, nemají žádný účinek.',
    en: 'Correct the description as the findings say; properties that were ignored have no effect.',
  },
  needs: 'table',
  run: (facts) => csvwOutcome(facts, faults),
};
