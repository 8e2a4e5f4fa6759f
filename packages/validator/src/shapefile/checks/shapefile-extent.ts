import { extentOutcome } from '../../geo/extent-outcome.ts';
import type { ShapefileCheck } from '../shapefile-check.ts';

export const shapefileExtent: ShapefileCheck = {
  id: 'shapefile-extent',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Rozsah v hlavičce .shp obsahuje všechny prvky.', en: 'The extent in the header of .shp holds all features.' },
  fix: { cs: 'Vyexportujte shapefile znovu; rozsah program spočítá.', en: 'Export the shapefile again; the program computes the extent.' },
  needs: 'archive',
  run: ({ shapefiles }) => extentOutcome(shapefiles.flatMap(({ extent }) => extent ?? [])),
};
