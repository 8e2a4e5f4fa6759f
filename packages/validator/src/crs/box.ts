/** West, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Does the box hold the place, with a margin in the units of the box? */
export function holds([west, south, east, north]: Box, x: number, y: number, margin: number): boolean {
  return x >= west - margin && x <= east + margin && y >= south - margin && y <= north + margin;
}
