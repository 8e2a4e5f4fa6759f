import type { LonLat } from './region-outlines.ts';

/** A drawing of a part of the country: where places lie on it, in whole units of the drawing. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly place: (place: LonLat) => readonly [x: number, y: number];
}

type Box = readonly [west: number, south: number, east: number, north: number];

const width = 800;
/** Degrees of longitude are that much shorter than those of latitude in the middle of the country. */
const narrowing = Math.cos((49.8 * Math.PI) / 180);

/** Fits a box with a margin into a drawing of constant width and at most square. */
export function mapFrame(box: Box, margin = 0.06): MapFrame {
  const [west, south, east, north] = widened(box, margin);
  const scale = width / ((east - west) * narrowing);
  return {
    width,
    height: Math.round((north - south) * scale),
    place: ([lon, lat]) => [Math.round((lon - west) * narrowing * scale), Math.round((north - lat) * scale)],
  };
}

/** Adds the margin, and more at the sides of a tall box. */
function widened([west, south, east, north]: Box, margin: number): Box {
  const tall = Math.max(0, (north - south) * 1.25 - (east - west) * narrowing) / narrowing / 2;
  const [dx, dy] = [(east - west) * margin + tall, (north - south) * margin];
  return [west - dx, south - dy, east + dx, north + dy];
}
