import { byDefects } from '../../geo/by-defects.ts';
import type { GeoJsonCheck } from '../geojson-check.ts';

export const geojsonMembers: GeoJsonCheck = {
  id: 'geojson-members',
  dimension: 'compliance',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Prvky mají geometrii a vlastnosti a nic, co by měnilo jejich význam.',
    en: 'Features have a geometry and properties, and nothing that changes their meaning.',
  },
  fix: {
    cs: 'Doplňte „geometry“ a „properties“ (mohou být null) a odstraňte členy, které do objektu nepatří.',
    en: 'Add “geometry” and “properties” (they may be null) and remove members that do not belong to the object.',
  },
  needs: 'json',
  run: byDefects({
    'feature-no-geometry': { cs: 'chybí „geometry“', en: '“geometry” is missing' },
    'feature-no-properties': { cs: 'chybí „properties“', en: '“properties” is missing' },
    'feature-properties': { cs: '„properties“ není objekt', en: '“properties” is not an object' },
    'feature-id': { cs: '„id“ není text ani číslo', en: '“id” is neither a text nor a number' },
    'root-members': { cs: 'FeatureCollection nesmí mít člen „{detail}“', en: 'a FeatureCollection must not have a member “{detail}”' },
    'feature-members': { cs: 'Feature nesmí mít člen „{detail}“', en: 'a Feature must not have a member “{detail}”' },
    'geometry-members': { cs: 'geometrie nesmí mít člen „{detail}“', en: 'a geometry must not have a member “{detail}”' },
  }),
};
