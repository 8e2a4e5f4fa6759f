import { clean } from '../../file/file-check.ts';
import type { GeoCheck } from '../geo-check.ts';

export const geometryTypesOne: GeoCheck = {
  id: 'geometry-types-one',
  dimension: 'consistency',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Geometrie jsou jednoho druhu: body, linie, nebo plochy.', en: 'Geometries are of one type: points, lines or polygons.' },
  fix: {
    cs: 'Rozdělte soubor podle druhu geometrie; řada programů smíšené vrstvy neumí.',
    en: 'Split the file by type of geometry; many programs cannot handle mixed layers.',
  },
  needs: 'features',
  run: ({ survey: { geometryTypes } }) => {
    const kinds = new Set([...geometryTypes.keys()].map((type) => type.replace('Multi', '')));
    if (kinds.size < 2) return clean;
    const list = [...geometryTypes].map(([type, count]) => `${type} ${count}×`).join(', ');
    const message = { cs: `Soubor mísí druhy geometrie: ${list}.`, en: `The file mixes types of geometry: ${list}.` };
    return { value: 0.5, findings: [{ message, count: 1, positions: [] }] };
  },
};
