import type { CsvwCheck } from '../csvw-facts.ts';
import { csvwOutcome } from '../csvw-outcome.ts';

const faults = {
  among: 'cells',
  codes: {
    'cell-datatype': 'error',
    'cell-format': 'error',
  },
} as const;

export const csvwDatatypes: CsvwCheck = {
  id: 'csvw-datatypes',
  dimension: 'accuracy',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Hodnoty jsou typu a formátu, který uvádí popis (CSVW).',
    en: 'Values are of the type and format of the description (CSVW).',
  },
  fix: {
    cs: 'Opravte hodnoty, nebo v popisu uveďte datatype a format, kterým jsou zapsány.',
    en: 'Correct the values, or describe the datatype and format in which they are written.',
  },
  needs: 'table',
  run: (facts) => csvwOutcome(facts, faults),
};
