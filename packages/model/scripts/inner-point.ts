export type Position = readonly [lon: number, lat: number];
type Ring = readonly Position[];

const steps = 80;
/** One degree of latitude in degrees of longitude, at the middle of the country. */
const lonScale = Math.cos((49.8 * Math.PI) / 180);

/**
 * A point well inside an area: of a grid over its box, the point farthest from every border.
 * The middle of the box will not do, that of Středočeský kraj lies in Prague.
 */
export function innerPoint(rings: readonly Ring[]): Position {
  const lons = rings.flat().map(([lon]) => lon);
  const lats = rings.flat().map(([, lat]) => lat);
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  let best: { point: Position; room: number } | undefined;
  for (let column = 1; column < steps; column += 1) {
    for (let row = 1; row < steps; row += 1) {
      const point: Position = [west + ((east - west) * column) / steps, south + ((north - south) * row) / steps];
      const room = isInside(point, rings) ? roomAround(point, rings) : 0;
      if (room > (best?.room ?? 0)) best = { point, room };
    }
  }
  if (!best) throw new Error('the area has no inside');
  return best.point;
}

/** Even-odd rule over all rings, so holes are outside. */
export function isInside([lon, lat]: Position, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const [[lonA, latA], [lonB, latB]] of rings.flatMap(segments)) {
    if (latA > lat !== latB > lat && lon < lonA + ((lat - latA) * (lonB - lonA)) / (latB - latA)) inside = !inside;
  }
  return inside;
}

function roomAround(point: Position, rings: readonly Ring[]): number {
  return Math.min(...rings.flatMap(segments).map((segment) => distance(point, segment)));
}

function segments(ring: Ring): (readonly [Position, Position])[] {
  return ring.slice(1).map((end, index) => [ring[index] ?? end, end]);
}

function distance([lon, lat]: Position, [[lonA, latA], [lonB, latB]]: readonly [Position, Position]): number {
  const [dx, dy] = [(lonB - lonA) * lonScale, latB - latA];
  const [px, py] = [(lon - lonA) * lonScale, lat - latA];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy);
}
