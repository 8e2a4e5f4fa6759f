import type { MapFrame } from '../map/map-frame.ts';
import type { LonLat } from '../map/region-outlines.ts';

/** Lines, or closed rings with the end `Z`, as a path of SVG. */
export function pathOf(lines: readonly (readonly LonLat[])[], frame: MapFrame, end: '' | 'Z' = ''): string {
  return lines.map((line) => `M${line.map((place) => frame.place(place).join(' ')).join('L')}${end}`).join('');
}
