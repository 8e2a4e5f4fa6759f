import { byDefects } from '../../geo/by-defects.ts';
import type { GeoJsonCheck } from '../geojson-check.ts';

export const geojsonBbox: GeoJsonCheck = {
  id: 'geojson-bbox',
  dimension: 'consistency',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Rozsah (bbox) má čtyři nebo šest čísel a obsahuje všechny polohy.',
    en: 'The box (bbox) has four or six numbers and holds all positions.',
  },
  fix: {
    cs: 'Spočítejte bbox znovu – západ, jih, východ, sever – nebo ho vynechte.',
    en: 'Compute bbox again – west, south, east, north – or leave it out.',
  },
  needs: 'json',
  run: byDefects({
    'bbox-shape': { cs: '„bbox“ není seznam čtyř nebo šesti čísel', en: '“bbox” is not a list of four or six numbers' },
    'bbox-order': { cs: '„bbox“ má jih nad severem', en: '“bbox” has its south above its north' },
    'bbox-outside': { cs: 'polohy leží mimo „bbox“', en: 'positions lie outside “bbox”', severity: 'warning' },
  }),
};
