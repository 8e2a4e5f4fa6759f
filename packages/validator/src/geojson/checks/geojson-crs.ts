import { byDefects } from '../../geo/by-defects.ts';
import type { GeoJsonCheck } from '../geojson-check.ts';

export const geojsonCrs: GeoJsonCheck = {
  id: 'geojson-crs',
  dimension: 'compliance',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor neuvádí jiný souřadnicový systém než WGS 84.', en: 'The file names no coordinate system but WGS 84.' },
  fix: {
    cs: 'Převeďte data do WGS 84 (EPSG:4326) a člen „crs“ odstraňte; GeoJSON jiný systém nedovoluje.',
    en: 'Transform the data into WGS 84 (EPSG:4326) and remove the member “crs”; GeoJSON allows no other system.',
  },
  needs: 'json',
  run: byDefects({
    'crs-other': { cs: 'uvádí jiný souřadnicový systém {detail}', en: 'names another coordinate system {detail}' },
    'crs-needless': { cs: 'člen „crs“ je zbytečný', en: 'the member “crs” is needless', severity: 'hint' },
  }),
};
