import type { GeometryDefect } from '../../geo/feature.ts';
import type { JsonObject } from '../../json/json-value.ts';

type Ring = readonly (readonly [x: number, y: number])[];

/** Steps of the search for the polygons that holes lie in; more would take seconds. */
const maxSteps = 20_000_000;

/** A polygon of a shapefile: rings with the clock are polygons, those against it are holes in the smallest one around them. */
export function polygonOf(rings: readonly Ring[]): JsonObject | GeometryDefect {
  const shells = rings.filter((ring) => doubleArea(ring) <= 0).map((ring) => ({ ring, size: -doubleArea(ring), holes: [] as Ring[] }));
  const holes = rings.filter((ring) => doubleArea(ring) > 0);
  const positions = shells.reduce((sum, { ring }) => sum + ring.length, 0);
  if (shells.length > 1 && holes.length * positions > maxSteps) return 'too-complex';
  const bySize = shells.toSorted((a, b) => a.size - b.size);
  const lone: Ring[] = [];
  for (const hole of holes) {
    const shell = bySize.length === 1 ? bySize[0] : bySize.find(({ ring }) => isAround(ring, hole));
    if (shell) shell.holes.push(hole);
    else lone.push(hole);
  }
  const polygons = [...shells.map(({ ring, holes: inside }) => [ring, ...inside]), ...lone.map((ring) => [ring])];
  const [first] = polygons;
  return polygons.length === 1 ? { type: 'Polygon', coordinates: first ?? [] } : { type: 'MultiPolygon', coordinates: polygons };
}

/** Twice the signed area; above 0 against the clock. Counted from the first position, to keep digits. */
function doubleArea(ring: Ring): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let [sum, beforeX, beforeY] = [0, 0, 0];
  for (const [x, y] of ring) {
    sum += beforeX * (y - originY) - (x - originX) * beforeY;
    [beforeX, beforeY] = [x - originX, y - originY];
  }
  return sum;
}

/** Is most of the hole inside? Single positions may lie on the border. */
function isAround(shell: Ring, hole: Ring): boolean {
  const tried = hole.slice(0, 3);
  return tried.filter((position) => isInside(shell, position)).length * 2 > tried.length;
}

function isInside(ring: Ring, [x, y]: readonly [number, number]): boolean {
  let isIn = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[index], ring[before]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
  }
  return isIn;
}
