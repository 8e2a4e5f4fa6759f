import { geojsonBbox } from './checks/geojson-bbox.ts';
import { geojsonCollections } from './checks/geojson-collections.ts';
import { geojsonCoordinates } from './checks/geojson-coordinates.ts';
import { geojsonCrs } from './checks/geojson-crs.ts';
import { geojsonMembers } from './checks/geojson-members.ts';
import { geojsonRings } from './checks/geojson-rings.ts';
import { geojsonTypes } from './checks/geojson-types.ts';
import { geojsonWinding } from './checks/geojson-winding.ts';
import type { GeoJsonCheck } from './geojson-check.ts';

/** What RFC 7946 asks; the order is that of reports and of the documentation. */
export const geojsonChecks: readonly GeoJsonCheck[] = [
  geojsonTypes,
  geojsonMembers,
  geojsonCoordinates,
  geojsonRings,
  geojsonWinding,
  geojsonCrs,
  geojsonBbox,
  geojsonCollections,
];
