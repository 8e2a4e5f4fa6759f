import { holds } from '../../crs/box.ts';
import type { Crs } from '../../crs/crs.ts';
import { systemOf } from '../../crs/system-of.ts';
import type { System } from './system.ts';

/** Systems of coordinates that the numbers show, though the file says another. */
type OtherSystem = 'EPSG:5514' | 'EPSG:5513' | 'EPSG:3857' | 'EPSG:32633' | 'EPSG:3035' | 'degrees' | 'other-system';

/** What a pair of numbers is; `unknown` where nothing tells how to understand it. */
export type PlaceKind = 'czechia' | 'elsewhere' | 'null-island' | 'swapped' | 'unknown' | OtherSystem;

export type PlaceOf = (x: number, y: number) => PlaceKind;

const nullIsland = 0.001;

/** How places are told in a system. */
export function placesOf(system: System): PlaceOf {
  if (system.kind === 'wgs84') return placeInDegrees;
  const crs = system.kind === 'declared' ? system.crs.known : undefined;
  if (crs) return crs.kind === 'geographic' ? placeInDegrees : (x, y) => placeInMetres(crs, x, y);
  return system.kind === 'declared' ? (x, y) => (isNull(x, y) ? 'null-island' : 'unknown') : placeByItself;
}

function isNull(x: number, y: number): boolean {
  return Math.abs(x) < nullIsland && Math.abs(y) < nullIsland;
}

function placeInDegrees(x: number, y: number): PlaceKind {
  const system = systemOf(x, y);
  if (system === 'degrees') return 'czechia';
  if (isNull(x, y)) return 'null-island';
  if (system === 'degrees-swapped') return 'swapped';
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'elsewhere';
  return system ?? 'other-system';
}

/** Numbers whose system is not declared: nothing is certain but degrees in Czechia, and zeros. */
function placeByItself(x: number, y: number): PlaceKind {
  if (isNull(x, y)) return 'null-island';
  return systemOf(x, y) === 'degrees' ? 'czechia' : 'unknown';
}

function placeInMetres({ id, czechia }: Crs, x: number, y: number): PlaceKind {
  if (czechia.some((box) => holds(box, x, y, 0))) return 'czechia';
  if (isNull(x, y)) return 'null-island';
  if (czechia.some((box) => holds(box, y, x, 0))) return 'swapped';
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'degrees';
  const system = systemOf(x, y);
  // Zones of UTM use the same numbers, for places next to one another.
  const isOwn = system === undefined || system === 'degrees' || system === 'degrees-swapped' || (system === 'EPSG:32633' && isUtm(id));
  return isOwn ? 'elsewhere' : system;
}

function isUtm(id: string): boolean {
  return /^EPSG:(?:326|258|304)\d\d?$/u.test(id);
}
