import type { CsvwCheck } from '../csvw-facts.ts';
import { csvwOutcome } from '../csvw-outcome.ts';

const faults = {
  among: 'description',
  codes: {
    'columns-count': 'error',
    'column-mismatch': 'error',
    'column-titles-missing': 'error',
    'table-unreadable': 'error',
  },
} as const;

export const csvwColumns: CsvwCheck = {
  id: 'csvw-columns',
  dimension: 'compliance',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Sloupce souboru jsou ty, které uvádí popis (CSVW).', en: 'The columns of the file are those of its description (CSVW).' },
  fix: {
    cs: 'Upravte záhlaví souboru, nebo columns a titles v popisu, aby si odpovídaly pořadím i názvy.',
    en: 'Change the header of the file, or columns and titles of the description, so that they agree in order and names.',
  },
  needs: 'table',
  run: (facts) => csvwOutcome(facts, faults),
};
