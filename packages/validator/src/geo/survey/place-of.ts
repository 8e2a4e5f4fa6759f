import { holds, type Box } from './box.ts';

/** What a pair of numbers is, for data about Czechia: ranges of the borders of its regions, a kilometre or so added. */
export type PlaceKind = 'czechia' | 'elsewhere' | 'null-island' | 'swapped' | ForeignSystem;

/** Systems of coordinates that are not degrees of WGS 84. */
type ForeignSystem = 'EPSG:5514' | 'EPSG:5513' | 'EPSG:3857' | 'EPSG:32633' | 'other-system';

const degrees: Box = [12.07, 48.53, 18.88, 51.08];
const krovak: Box = [-906_000, -1_229_000, -430_000, -934_000];
const utm: Box = [291_000, 5_376_000, 781_000, 5_658_000];
const mercator: Box = [1_343_000, 6_197_000, 2_102_000, 6_634_000];
const nullIsland = 0.001;

export function placeOf(x: number, y: number): PlaceKind {
  if (holds(degrees, x, y, 0)) return 'czechia';
  if (Math.abs(x) < nullIsland && Math.abs(y) < nullIsland) return 'null-island';
  if (holds(degrees, y, x, 0)) return 'swapped';
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'elsewhere';
  if (holds(krovak, x, y, 0) || holds(krovak, y, x, 0)) return 'EPSG:5514';
  if (holds(krovak, -x, -y, 0) || holds(krovak, -y, -x, 0)) return 'EPSG:5513';
  if (holds(mercator, x, y, 0)) return 'EPSG:3857';
  return holds(utm, x, y, 0) ? 'EPSG:32633' : 'other-system';
}
