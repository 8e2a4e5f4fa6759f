import { toDegrees } from '../../crs/to-degrees.ts';
import type { System } from '../survey/system.ts';

const metresInDegree = 111_320;

/** How many metres a unit of a system has at a place, to the east and to the north. */
export function metresPerUnit(system: System, [x, y]: readonly [number, number]): readonly [x: number, y: number] {
  const known = system.kind === 'declared' ? system.crs.known : undefined;
  const isDegrees = system.kind === 'wgs84' || known?.kind === 'geographic' || (!known && Math.abs(x) <= 180 && Math.abs(y) <= 90);
  if (isDegrees) return [metresInDegree * Math.cos((y * Math.PI) / 180), metresInDegree];
  const inDegrees = known && toDegrees(known);
  // Units of systems in use are metres, but some are stretched: those of web maps half as long again in Czechia.
  const [here, east, north] = [inDegrees?.(x, y), inDegrees?.(x + 1, y), inDegrees?.(x, y + 1)];
  return here && east && north ? [distance(here, east), distance(here, north)] : [1, 1];
}

function distance([lon, lat]: readonly [number, number], [otherLon, otherLat]: readonly [number, number]): number {
  return metresInDegree * Math.hypot((otherLon - lon) * Math.cos((lat * Math.PI) / 180), otherLat - lat);
}
