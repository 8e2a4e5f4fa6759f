import { holds } from './box.ts';
import { crsOfCode, degreesOfCzechia } from './crs-table.ts';

/** What a pair of numbers is in data about Czechia, by ranges that do not overlap. */
export type NumberSystem = 'degrees' | 'degrees-swapped' | 'EPSG:5514' | 'EPSG:5513' | 'EPSG:3857' | 'EPSG:32633' | 'EPSG:3035';

const krovak = crsOfCode('5514')?.czechia ?? [];
const others = (['3857', '32633', '3035'] as const).map((code) => [`EPSG:${code}`, crsOfCode(code)?.czechia ?? []] as const);

/** @returns undefined for numbers that are no place in Czechia in any of the systems */
export function systemOf(x: number, y: number): NumberSystem | undefined {
  if (holds(degreesOfCzechia, x, y, 0)) return 'degrees';
  if (holds(degreesOfCzechia, y, x, 0)) return 'degrees-swapped';
  if (krovak.some((box) => holds(box, x, y, 0) || holds(box, y, x, 0))) return 'EPSG:5514';
  if (krovak.some((box) => holds(box, -x, -y, 0) || holds(box, -y, -x, 0))) return 'EPSG:5513';
  return others.find(([, boxes]) => boxes.some((box) => holds(box, x, y, 0)))?.[0];
}
