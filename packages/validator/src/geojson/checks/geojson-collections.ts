import { byDefects } from '../../geo/by-defects.ts';
import type { GeoJsonCheck } from '../geojson-check.ts';

export const geojsonCollections: GeoJsonCheck = {
  id: 'geojson-collections',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Kolekce geometrií nejsou vnořené a nemají jedinou geometrii.',
    en: 'Geometry collections are not nested and do not hold a single geometry.',
  },
  fix: {
    cs: 'Použijte místo kolekce geometrii samu nebo druh Multi….',
    en: 'Use the geometry itself or a Multi… type instead of the collection.',
  },
  needs: 'features',
  run: byDefects({
    'collection-nested': { cs: 'kolekce geometrií je vnořená do jiné', en: 'a geometry collection is nested in another' },
    'collection-single': { cs: 'kolekce má jedinou geometrii', en: 'a collection has a single geometry' },
  }),
};
