import { byDefects } from '../../geo/by-defects.ts';
import type { GeoJsonCheck } from '../geojson-check.ts';

export const geojsonCoordinates: GeoJsonCheck = {
  id: 'geojson-coordinates',
  dimension: 'compliance',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Souřadnice jsou čísla, po dvou či třech, v seznamech podle druhu geometrie.',
    en: 'Coordinates are numbers, two or three together, in lists that suit the type of geometry.',
  },
  fix: {
    cs: 'Zapište souřadnice jako čísla bez uvozovek a zanořte je podle druhu geometrie (RFC 7946, oddíl 3.1).',
    en: 'Write coordinates as numbers without quotes, nested by the type of geometry (RFC 7946, section 3.1).',
  },
  needs: 'features',
  run: byDefects({
    'geometry-no-coordinates': { cs: 'geometrie nemá souřadnice', en: 'the geometry has no coordinates' },
    'position-text': { cs: 'souřadnice jsou text, ne čísla', en: 'coordinates are text, not numbers' },
    'position-not-number': {
      cs: 'souřadnice nejsou čísla nebo jsou zanořené příliš hluboko',
      en: 'coordinates are not numbers or are nested too deeply',
    },
    'position-depth': { cs: 'souřadnice jsou zanořené málo', en: 'coordinates are not nested deeply enough' },
    'position-short': { cs: 'poloha má méně než dvě čísla', en: 'a position has fewer than two numbers' },
    'position-huge': { cs: 'souřadnice je větší, než se dá zapsat', en: 'a coordinate is too large a number' },
    'position-long': { cs: 'poloha má více než tři čísla', en: 'a position has more than three numbers', severity: 'warning' },
    'line-short': { cs: 'linie má méně než dvě polohy', en: 'a line has fewer than two positions' },
  }),
};
