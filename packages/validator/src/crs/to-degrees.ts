import proj4 from 'proj4';
import type { Crs } from './crs.ts';

/** Numbers of a system into degrees of WGS 84; undefined where the projection has no such place. */
export type ToDegrees = (x: number, y: number) => readonly [lon: number, lat: number] | undefined;

/**
 * The way from a system to degrees: longitude, latitude. EPSG:5513 and EPSG:2065 are taken in either order of their
 * positive numbers, for the greater one is always the southing.
 */
export function toDegrees({ definition, id }: Crs): ToDegrees {
  if (definition === undefined) return (x, y) => [x, y];
  const converter = proj4(definition, 'WGS84');
  const isSouthWest = id === 'EPSG:5513' || id === 'EPSG:2065';
  return (x, y) => {
    const point: [number, number] = isSouthWest ? [-Math.min(x, y), -Math.max(x, y)] : [x, y];
    const [lon, lat] = converter.forward(point);
    return Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : undefined;
  };
}
