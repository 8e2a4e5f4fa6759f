import type { Geometry } from 'flatgeobuf';
import type { GeometryDefect } from '../geo/feature.ts';
import type { JsonObject } from '../json/json-value.ts';

const types = ['Unknown', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'GeometryCollection'] as const;
type Type = (typeof types)[number];
const maxDepth = 16;
/** Bytes that a part takes at least. A file may refer to the same part again and again; then there are more parts than room. */
const bytesOfPart = 8;

/**
 * The geometry of a feature as GeoJSON. The library believes counts and offsets; here a lie ends the reading.
 *
 * @param bytes size of the feature
 */
export function geometryOf(geometry: Geometry | null, layerType: number, bytes: number): JsonObject | null | GeometryDefect {
  if (!geometry) return null;
  try {
    return new Reading(bytes).read(geometry, layerType === 0 ? geometry.type() : layerType, 0);
  } catch (error) {
    if (error instanceof Curved) return 'curved';
    if (error instanceof RangeError || error instanceof TypeError) return 'unreadable';
    throw error;
  }
}

class Curved extends Error {}

class Reading {
  #partsLeft: number;

  constructor(bytes: number) {
    this.#partsLeft = Math.floor(bytes / bytesOfPart);
  }

  read(geometry: Geometry, number: number, depth: number): JsonObject {
    const type = types[number];
    if (depth > maxDepth) throw new RangeError('depth');
    if (type === undefined) throw number <= 17 ? new Curved() : new RangeError('type');
    if (type === 'MultiPolygon' || type === 'GeometryCollection') return this.#together(geometry, type, depth);
    const positions = positionsOf(geometry);
    if (type === 'Point') return { type, coordinates: positions[0] ?? [] };
    if (type === 'LineString' || type === 'MultiPoint') return { type, coordinates: positions };
    if (type === 'Unknown') throw new RangeError('type');
    return { type, coordinates: split(positions, geometry.endsArray()) };
  }

  #together(geometry: Geometry, type: Type, depth: number): JsonObject {
    const count = geometry.partsLength();
    this.#partsLeft -= count;
    if (this.#partsLeft < 0) throw new RangeError('parts');
    const parts: JsonObject[] = [];
    for (let index = 0; index < count; index += 1) {
      const part = geometry.parts(index);
      if (!part) throw new RangeError('part');
      parts.push(this.read(part, type === 'MultiPolygon' ? 3 : part.type(), depth + 1));
    }
    return type === 'MultiPolygon' ? { type, coordinates: parts.map(({ coordinates }) => coordinates ?? []) } : { type, geometries: parts };
  }
}

function positionsOf(geometry: Geometry): number[][] {
  const [xy, z] = [geometry.xyArray() ?? new Float64Array(), geometry.zArray()];
  const positions: number[][] = [];
  for (let at = 0; at + 1 < xy.length; at += 2) {
    const height = z?.[at / 2];
    positions.push([xy[at] ?? 0, xy[at + 1] ?? 0, ...(height === undefined ? [] : [height])]);
  }
  return positions;
}

/** Lists of positions by the places where they end; a single one needs none. */
function split(positions: readonly number[][], ends: Uint32Array | null): number[][][] {
  if (!ends || ends.length === 0) return [[...positions]];
  let start = 0;
  return Array.from(ends, (end) => {
    if (end < start || end > positions.length) throw new RangeError('ends');
    const list = positions.slice(start, end);
    start = end;
    return list;
  });
}
