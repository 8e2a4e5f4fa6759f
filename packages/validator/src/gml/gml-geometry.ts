import { numberOf, numbersOf, positionsOf, tuplesOf } from '../geo/xml/number-lists.ts';
import type { GeometryDefect } from '../geo/feature.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';

/** What an element of GML makes; `chain` for curves made of pieces one after another. */
type Kind = 'point' | 'line' | 'ring' | 'chain' | 'polygon' | 'points' | 'lines' | 'polygons' | 'collection' | 'arc';

const kinds = new Map<string, Kind>([
  ['Point', 'point'],
  ['LineString', 'line'],
  ['LineStringSegment', 'line'],
  ['GeodesicString', 'line'],
  ['LinearRing', 'ring'],
  ['Ring', 'chain'],
  ['Curve', 'chain'],
  ['CompositeCurve', 'chain'],
  ['OrientableCurve', 'chain'],
  ['Polygon', 'polygon'],
  ['PolygonPatch', 'polygon'],
  ['Triangle', 'polygon'],
  ['Rectangle', 'polygon'],
  ['MultiPoint', 'points'],
  ['MultiLineString', 'lines'],
  ['MultiCurve', 'lines'],
  ['MultiPolygon', 'polygons'],
  ['MultiSurface', 'polygons'],
  ['Surface', 'polygons'],
  ['CompositeSurface', 'polygons'],
  ['PolyhedralSurface', 'polygons'],
  ['MultiGeometry', 'collection'],
  ['GeometricComplex', 'collection'],
  ['Arc', 'arc'],
  ['ArcString', 'arc'],
  ['ArcByBulge', 'arc'],
  ['ArcByCenterPoint', 'arc'],
  ['Circle', 'arc'],
  ['CircleByCenterPoint', 'arc'],
  ['CubicSpline', 'arc'],
  ['BSpline', 'arc'],
  ['Bezier', 'arc'],
  ['Clothoid', 'arc'],
]);
const multi = { points: 'MultiPoint', lines: 'MultiLineString', polygons: 'MultiPolygon' } as const;

interface Open {
  readonly kind: Kind;
  readonly dimension: number | undefined;
  positions: JsonValue[];
  readonly rings: JsonValue[];
  /** Geometries inside; polygons of several for a surface. */
  readonly parts: JsonObject[];
}

/** Makes a geometry of GeoJSON from the elements of GML, numbers in the order in which they are written. */
export class GmlGeometry {
  readonly #open: Open[] = [];
  /** The geometry, once it is whole. */
  result: JsonObject | GeometryDefect | undefined;
  #hasArcs = false;

  static begins(local: string): boolean {
    return kinds.has(local);
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** @param dimension how many numbers make a position; undefined to take it over from outside */
  open(local: string, dimension: number | undefined): void {
    const kind = kinds.get(local) ?? 'collection';
    if (kind === 'arc') this.#hasArcs = true;
    this.#open.push({ kind, dimension: dimension ?? this.#open.at(-1)?.dimension, positions: [], rings: [], parts: [] });
  }

  /** A list `posList` or a single `pos`. */
  positions(text: string, dimension: number | undefined, isSingle: boolean): void {
    const inner = this.#open.at(-1);
    if (!inner) return;
    const numbers = numbersOf(text);
    const size = isSingle ? numbers.length : (dimension ?? inner.dimension ?? likelyDimension(numbers.length));
    const read = positionsOf(numbers, Math.max(1, size));
    for (const position of read) inner.positions.push(position);
  }

  /** `coordinates` of GML 2, or one `coord`. */
  coordinates(text: string): void {
    const inner = this.#open.at(-1);
    if (inner) inner.positions = tuplesOf(text);
  }

  /** One axis of a `coord` of GML 2. */
  axis(text: string, isFirst: boolean): void {
    const inner = this.#open.at(-1);
    const last = inner?.positions.at(-1);
    if (isFirst || !Array.isArray(last)) inner?.positions.push([numberOf(text)]);
    else last.push(numberOf(text));
  }

  close(): void {
    const ended = this.#open.pop();
    if (!ended) return;
    const outer = this.#open.at(-1);
    if (!outer) this.result = this.#hasArcs ? 'curved' : geometryOf(ended);
    else attach(ended, outer);
  }
}

function likelyDimension(numbers: number): number {
  return numbers % 2 !== 0 && numbers % 3 === 0 ? 3 : 2;
}

function attach(ended: Open, outer: Open): void {
  const { kind, positions, parts } = ended;
  const isLine = kind === 'line' || kind === 'ring' || kind === 'chain';
  if (outer.kind === 'polygon' && isLine) outer.rings.push(positions);
  else if (outer.kind === 'chain' && isLine) join(outer.positions, positions);
  else if (outer.kind === 'polygons' && kind === 'polygons') outer.parts.push(...parts);
  else {
    const geometry = geometryOf(ended);
    if (geometry) outer.parts.push(geometry);
  }
}

/** Pieces of a curve begin where the one before ended. */
function join(before: JsonValue[], next: readonly JsonValue[]): void {
  const isSame = before.length > 0 && JSON.stringify(before.at(-1)) === JSON.stringify(next[0]);
  for (let index = isSame ? 1 : 0; index < next.length; index += 1) before.push(next[index] ?? null);
}

function geometryOf({ kind, positions, rings, parts }: Open): JsonObject {
  if (kind === 'point') return { type: 'Point', coordinates: positions[0] ?? [] };
  if (kind === 'polygon') return { type: 'Polygon', coordinates: rings };
  if (kind === 'points' || kind === 'lines' || kind === 'polygons') {
    if (kind === 'polygons' && parts.length === 1) return parts[0] ?? { type: 'Polygon', coordinates: [] };
    return { type: multi[kind], coordinates: parts.map(({ coordinates }) => coordinates ?? []) };
  }
  if (kind === 'collection') return { type: 'GeometryCollection', geometries: parts };
  return { type: 'LineString', coordinates: positions };
}
