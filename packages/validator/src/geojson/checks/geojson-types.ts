import { byDefects } from '../../geo/by-defects.ts';
import type { GeoJsonCheck } from '../geojson-check.ts';

export const geojsonTypes: GeoJsonCheck = {
  id: 'geojson-types',
  dimension: 'compliance',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor i jeho části mají druhy (type), které zná GeoJSON.', en: 'The file and its parts are of types that GeoJSON knows.' },
  fix: {
    cs: 'Celek má být FeatureCollection se seznamem prvků Feature a jejich geometriemi; vyexportujte soubor znovu jako GeoJSON (RFC 7946).',
    en: 'The whole should be a FeatureCollection with a list of Features and their geometries; export the file again as GeoJSON (RFC 7946).',
  },
  needs: 'json',
  run: byDefects({
    'root-list': { cs: 'soubor je seznam, ne FeatureCollection', en: 'the file is a list, not a FeatureCollection' },
    'root-not-object': { cs: 'soubor není objekt GeoJSON', en: 'the file is no GeoJSON object' },
    'root-type': {
      cs: '„type“ chybí nebo není FeatureCollection, Feature ani geometrie',
      en: '“type” is missing or is no FeatureCollection, Feature or geometry',
    },
    'features-missing': { cs: 'chybí seznam „features“', en: 'the list “features” is missing' },
    'features-not-list': { cs: '„features“ není seznam', en: '“features” is not a list' },
    'feature-type': { cs: 'položka „features“ není Feature', en: 'an item of “features” is not a Feature' },
    'geometry-type': { cs: 'neznámý druh geometrie', en: 'unknown type of geometry' },
    'geometry-not-object': { cs: 'geometrie není objekt', en: 'the geometry is not an object' },
    'collection-no-list': { cs: 'kolekce geometrií nemá seznam „geometries“', en: 'a GeometryCollection has no list “geometries”' },
  }),
};
