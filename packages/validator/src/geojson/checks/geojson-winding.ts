import { byDefects } from '../../geo/by-defects.ts';
import type { GeoJsonCheck } from '../geojson-check.ts';

export const geojsonWinding: GeoJsonCheck = {
  id: 'geojson-winding',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Vnější obvody jdou proti směru hodinových ručiček, díry po směru.',
    en: 'Exterior rings go against the clock, holes with it.',
  },
  fix: {
    cs: 'Otočte pořadí poloh v obvodech (v QGISu „Vynutit pravidlo pravé ruky“); programy je jinak mohou kreslit obráceně.',
    en: 'Reverse the order of positions in the rings (in QGIS “Force right-hand-rule”); some programs draw them inside out.',
  },
  needs: 'features',
  run: byDefects({
    'ring-winding': { cs: 'obvod plochy jde opačným směrem', en: 'a ring goes the wrong way round' },
  }),
};
