import { cappedByDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const coordinatesDegrees: GeoCheck = {
  id: 'coordinates-degrees',
  dimension: 'accuracy',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Souřadnice jsou ve stupních WGS 84.', en: 'Coordinates are in degrees of WGS 84.' },
  fix: {
    cs: 'Převeďte data do WGS 84 (EPSG:4326); při exportu tento systém zvolte.',
    en: 'Transform the data into WGS 84 (EPSG:4326); choose this system when exporting.',
  },
  needs: 'features',
  run: ({ survey, ...facts }) => {
    if (survey.system.kind !== 'wgs84') return undefined;
    const system = systemWords[survey.defects.get('place-not-degrees')?.detail ?? ''] ?? systemWords['other-system'];
    return cappedByDefects({ 'place-not-degrees': system })({ survey, ...facts });
  },
};

const systemWords: Readonly<Record<string, { cs: string; en: string }>> & { 'other-system': { cs: string; en: string } } = {
  'EPSG:5514': { cs: 'souřadnice jsou v S-JTSK (EPSG:5514), ne ve WGS 84', en: 'coordinates are in S-JTSK (EPSG:5514), not in WGS 84' },
  'EPSG:5513': { cs: 'souřadnice jsou v S-JTSK (EPSG:5513), ne ve WGS 84', en: 'coordinates are in S-JTSK (EPSG:5513), not in WGS 84' },
  'EPSG:3857': {
    cs: 'souřadnice jsou v metrech webové mapy (EPSG:3857), ne ve WGS 84',
    en: 'coordinates are in metres of Web Mercator (EPSG:3857), not in WGS 84',
  },
  'EPSG:32633': {
    cs: 'souřadnice jsou v UTM 33N (EPSG:32633), ne ve WGS 84',
    en: 'coordinates are in UTM 33N (EPSG:32633), not in WGS 84',
  },
  'other-system': {
    cs: 'souřadnice nejsou zeměpisná délka a šířka (±180, ±90)',
    en: 'coordinates are no longitude and latitude (±180, ±90)',
  },
};
