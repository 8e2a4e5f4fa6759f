import { clean } from '../../file/file-check.ts';
import type { RdfCheck } from '../rdf-check.ts';

export const rdfNotEmpty: RdfCheck = {
  id: 'rdf-not-empty',
  dimension: 'completeness',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V souboru RDF jsou data.', en: 'There are data in the RDF file.' },
  fix: { cs: 'Zkontrolujte export: v souboru není žádné tvrzení.', en: 'Check the export: the file holds no statement.' },
  needs: 'statements',
  run: ({ statements, fault, limit }) =>
    statements > 0 || fault || limit
      ? clean
      : {
          value: 0,
          cap: 'not-reachable',
          findings: [
            { count: 1, positions: [], message: { cs: 'Soubor neobsahuje žádné tvrzení RDF.', en: 'The file holds no RDF statement.' } },
          ],
        },
};
