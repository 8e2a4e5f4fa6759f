import { isList, isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';

const maxPositions = 400_000;
const maxCrossings = 1_000_000;
const maxSteps = 40_000_000;
/** The engine compares each polygon of a geometry with each other; so many take some seconds. */
const maxParts = 3_000;
/** So small a geometry is judged at once, whatever it looks like. */
const smallPositions = 500;

/**
 * Would the validity engine take too long or too much memory? It keeps every crossing of segments, of which a hostile
 * geometry of n positions has n², and it compares parts and holes with one another.
 */
export function isTooComplex(geometry: JsonObject): boolean {
  const rings = ringsOf(geometry);
  const positions = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (positions <= smallPositions) return false;
  const parts = geometry['type'] === 'MultiPolygon' && isList(geometry['coordinates']) ? geometry['coordinates'].length : 1;
  return positions > maxPositions || parts > maxParts || rings.length * positions > 20 * maxSteps || hasManyCrossings(rings);
}

type Segment = readonly [west: number, east: number, south: number, north: number];

/** Counts pairs of segments whose boxes overlap, from west to east, and stops early. */
function hasManyCrossings(rings: readonly (readonly JsonValue[])[]): boolean {
  const segments = rings.flatMap(segmentsOf).toSorted((a, b) => a[0] - b[0]);
  let [crossings, steps] = [0, 0];
  let open: Segment[] = [];
  for (const segment of segments) {
    open = open.filter((other) => other[1] >= segment[0]);
    steps += open.length;
    for (const other of open) if (other[2] <= segment[3] && other[3] >= segment[2]) crossings += 1;
    if (crossings > maxCrossings || steps > maxSteps) return true;
    open.push(segment);
  }
  return false;
}

function segmentsOf(ring: readonly JsonValue[]): Segment[] {
  const positions = ring as readonly (readonly number[])[];
  return positions.slice(1).map(([x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = positions[index] ?? [];
    return [Math.min(x, beforeX), Math.max(x, beforeX), Math.min(y, beforeY), Math.max(y, beforeY)];
  });
}

/** Every list of positions in a geometry, of collections too. */
function ringsOf(geometry: JsonObject): (readonly JsonValue[])[] {
  const { coordinates, geometries } = geometry;
  if (isList(geometries)) return geometries.filter(isObject).flatMap(ringsOf);
  return isList(coordinates) ? listsOfPositions(coordinates) : [];
}

function listsOfPositions(list: readonly JsonValue[]): (readonly JsonValue[])[] {
  const [first] = list;
  if (!isList(first)) return [];
  return isList(first[0]) ? list.filter(isList).flatMap(listsOfPositions) : [list];
}
