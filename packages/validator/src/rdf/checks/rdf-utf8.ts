import { clean } from '../../file/file-check.ts';
import type { RdfCheck } from '../rdf-check.ts';

export const rdfUtf8: RdfCheck = {
  id: 'rdf-utf8',
  dimension: 'portability',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor RDF je v UTF-8.', en: 'The RDF file is in UTF-8.' },
  fix: { cs: 'Uložte soubor v kódování UTF-8.', en: 'Save the file in UTF-8.' },
  needs: 'bytes',
  run: ({ isUtf8 }) =>
    isUtf8
      ? clean
      : {
          value: 0,
          findings: [{ count: 1, positions: [], message: { cs: 'Soubor není v UTF-8.', en: 'The file is not in UTF-8.' } }],
        },
};
