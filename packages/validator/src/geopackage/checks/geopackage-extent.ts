import { extentOutcome } from '../../geo/extent-outcome.ts';
import type { GeoPackageCheck } from '../geopackage-check.ts';

export const geopackageExtent: GeoPackageCheck = {
  id: 'geopackage-extent',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Rozsah uvedený v obsahu obsahuje všechny prvky vrstvy.', en: 'The extent in the contents holds all features of the layer.' },
  fix: {
    cs: 'Přepočítejte rozsah vrstvy (v QGISu „Aktualizovat rozsah“) nebo ji vyexportujte znovu.',
    en: 'Recompute the extent of the layer (in QGIS “Update extent”) or export it again.',
  },
  needs: 'contents',
  run: ({ contents }) =>
    extentOutcome(contents.flatMap(({ table, extent, box }) => (extent && box ? [{ part: table, declared: extent, actual: box }] : []))),
};
