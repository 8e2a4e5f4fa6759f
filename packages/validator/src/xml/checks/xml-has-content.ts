import { clean } from '../../file/file-check.ts';
import type { XmlCheck } from '../xml-check.ts';

export const xmlHasContent: XmlCheck = {
  id: 'xml-has-content',
  dimension: 'completeness',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V souboru XML jsou data.', en: 'There are data in the XML file.' },
  fix: { cs: 'Zkontrolujte export: kořenový prvek nesmí být prázdný.', en: 'Check the export: the root element must not be empty.' },
  needs: 'document',
  run: ({ elements, fault }) =>
    elements > 0 || fault
      ? clean
      : {
          value: 0,
          cap: 'not-reachable',
          findings: [
            { count: 1, positions: [], message: { cs: 'V kořenovém prvku nic není.', en: 'There is nothing in the root element.' } },
          ],
        },
};
