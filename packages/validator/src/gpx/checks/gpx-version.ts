import { clean } from '../../file/file-check.ts';
import type { GpxCheck } from '../gpx-check.ts';

const namespaces = new Map([
  ['1.0', 'http://www.topografix.com/GPX/1/0'],
  ['1.1', 'http://www.topografix.com/GPX/1/1'],
]);

export const gpxVersion: GpxCheck = {
  id: 'gpx-version',
  dimension: 'compliance',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Soubor uvádí verzi GPX a je v jejím jmenném prostoru.', en: 'The file names the version of GPX and is in its namespace.' },
  fix: {
    cs: 'Uveďte v kořenovém prvku version="1.1" a xmlns="http://www.topografix.com/GPX/1/1".',
    en: 'Put version="1.1" and xmlns="http://www.topografix.com/GPX/1/1" into the root element.',
  },
  needs: 'document',
  run({ version = '', namespace }) {
    if (namespace === undefined || namespaces.get(version) === namespace) return clean;
    const message = {
      cs: 'Verze GPX chybí, je neznámá, nebo neodpovídá jmennému prostoru.',
      en: 'The version of GPX is missing, unknown, or does not suit the namespace.',
    };
    return { value: 0, findings: [{ message, count: 1, positions: [] }] };
  },
};
