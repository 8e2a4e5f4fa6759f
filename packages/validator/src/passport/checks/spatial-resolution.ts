import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

const geographic = new Set(['GEOJSON', 'GPKG', 'SHP', 'GML', 'KML', 'KMZ', 'TIFF', 'GDB', 'DXF']);

export const spatialResolution: PassportCheck = {
  id: 'spatial-resolution',
  dimension: 'precision',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Mapová data mají uvedenou přesnost v metrech.', en: 'Map data give their resolution in metres.' },
  fix: { cs: 'Uveďte přibližnou přesnost polohy v metrech, třeba 1.', en: 'Give the approximate accuracy of position in metres, e.g. 1.' },
  applies: ({ distributions }) =>
    distributions.some(({ distribution: { kind, format } }) => kind === 'map-service' || geographic.has(format ?? '')),
  run: ({ draft }) =>
    draft.spatialResolutionM === undefined
      ? gate({
          pointer: '/spatialResolutionM',
          message: { cs: 'U mapových dat není uvedena přesnost v metrech.', en: 'The resolution of the map data in metres is not given.' },
        })
      : pass,
};
