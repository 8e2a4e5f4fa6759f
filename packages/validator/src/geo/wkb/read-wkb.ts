import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import type { GeometryDefect } from '../feature.ts';

const maxDepth = 16;
const simpleTypes = ['Point', 'LineString', 'Polygon'] as const;
const partTypes = new Map([
  [4, 'Point'],
  [5, 'LineString'],
  [6, 'Polygon'],
]);
/** CircularString, CompoundCurve, CurvePolygon, MultiCurve, MultiSurface, Curve, Surface, PolyhedralSurface, TIN, Triangle. */
const isOther = (type: number) => type >= 8 && type <= 17;

class Unreadable extends Error {}
class Curved extends Error {}

/**
 * Geometry in well-known binary, of ISO or with the flags of PostGIS, as GeoJSON; M is left out. Counts that lie are found
 * before anything is made of them.
 *
 * @see OGC 06-103r4, section 8
 */
export function readWkb(bytes: Uint8Array): JsonObject | GeometryDefect {
  try {
    return new WkbReader(bytes).geometry(0);
  } catch (error) {
    if (error instanceof Curved) return 'curved';
    if (error instanceof Unreadable || error instanceof RangeError) return 'unreadable';
    throw error;
  }
}

class WkbReader {
  readonly #view: DataView;
  #at = 0;
  #isLittle = true;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  geometry(depth: number): JsonObject {
    if (depth > maxDepth) throw new Unreadable();
    const { type, hasZ, hasM } = this.#head();
    const size = 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0);
    const simple = simpleTypes[type - 1];
    if (simple !== undefined) return { type: simple, coordinates: this.#coordinates(simple, size, hasZ) };
    if (isOther(type)) throw new Curved();
    if (type !== 7 && !partTypes.has(type)) throw new Unreadable();
    const geometries = this.#list(5, () => this.geometry(depth + 1));
    const part = partTypes.get(type);
    if (part === undefined) return { type: 'GeometryCollection', geometries };
    if (geometries.some((one) => one['type'] !== part)) throw new Unreadable();
    return { type: `Multi${part}`, coordinates: geometries.map((one) => one['coordinates'] ?? []) };
  }

  #head(): { type: number; hasZ: boolean; hasM: boolean } {
    const order = this.#view.getUint8(this.#at);
    if (order > 1) throw new Unreadable();
    this.#isLittle = order === 1;
    const code = this.#view.getUint32(this.#at + 1, this.#isLittle);
    this.#at += 5;
    if ((code & 0x20000000) !== 0) this.#at += 4;
    const iso = code & 0x0fffffff & ~0x20000000;
    const dimensions = Math.floor(iso / 1000);
    return {
      type: iso % 1000,
      hasZ: (code & 0x80000000) !== 0 || dimensions === 1 || dimensions === 3,
      hasM: (code & 0x40000000) !== 0 || dimensions === 2 || dimensions === 3,
    };
  }

  #coordinates(type: (typeof simpleTypes)[number], size: number, hasZ: boolean): JsonValue {
    const position = () => this.#position(size, hasZ);
    if (type === 'Point') {
      const point = position();
      // A point without coordinates is written with NaN.
      return point.every((value) => Number.isNaN(value)) ? [] : point;
    }
    return type === 'LineString' ? this.#list(size, position) : this.#list(4, () => this.#list(size, position));
  }

  #position(size: number, hasZ: boolean): number[] {
    const [at, little] = [this.#at, this.#isLittle];
    this.#at += size;
    const position = [this.#view.getFloat64(at, little), this.#view.getFloat64(at + 8, little)];
    if (hasZ) position.push(this.#view.getFloat64(at + 16, little));
    return position;
  }

  /** @param size bytes that an item takes at least */
  #list<T>(size: number, item: () => T): T[] {
    const count = this.#view.getUint32(this.#at, this.#isLittle);
    this.#at += 4;
    if (count * size > this.#view.byteLength - this.#at) throw new Unreadable();
    const items: T[] = [];
    for (let index = 0; index < count; index += 1) items.push(item());
    return items;
  }
}
