import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type LonLat = readonly [lon: number, lat: number];

interface RegionOutline {
  /** RÚIAN element, e.g. `vusc/116`. */
  readonly unit: string;
  /** Outer ring and holes. */
  readonly rings: readonly (readonly LonLat[])[];
}

/** Outlines of the regions, which the map in the browser reads too; see `scripts/build-map.ts`. */
export const regionOutlines = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../assets/map/regions.json'), 'utf8')) as { regions: readonly RegionOutline[] }
).regions;
