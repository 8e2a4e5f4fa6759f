import { clean } from '../../file/file-check.ts';
import type { KmlCheck } from '../kml-check.ts';

const known = /^http:\/\/(?:www\.opengis\.net\/kml\/2\.\d|earth\.google\.com\/kml\/2\.\d)$/u;

export const kmlNamespace: KmlCheck = {
  id: 'kml-namespace',
  dimension: 'compliance',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Kořenový prvek je v jmenném prostoru KML.', en: 'The root element is in the namespace of KML.' },
  fix: {
    cs: 'Uveďte v kořenovém prvku xmlns="http://www.opengis.net/kml/2.2".',
    en: 'Put xmlns="http://www.opengis.net/kml/2.2" into the root element.',
  },
  needs: 'document',
  run({ namespace }) {
    if (namespace === undefined || known.test(namespace)) return clean;
    const message = {
      cs: 'Kořenový prvek není v jmenném prostoru KML; některé programy soubor nepoznají.',
      en: 'The root element is not in the namespace of KML; some programs do not recognise the file.',
    };
    return { value: 0, findings: [{ message, count: 1, positions: [] }] };
  },
};
