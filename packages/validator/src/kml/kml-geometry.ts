import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { numberOf, tuplesOf } from '../geo/xml/number-lists.ts';

const kinds = new Set(['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry', 'Track', 'MultiTrack', 'Model']);

interface Open {
  readonly kind: string;
  coordinates: JsonValue[];
  readonly rings: JsonValue[];
  readonly parts: JsonObject[];
}

/** Makes a geometry of GeoJSON from the elements of KML. */
export class KmlGeometry {
  readonly #open: Open[] = [];
  /** Geometries of the feature that are whole. */
  readonly done: JsonObject[] = [];

  static begins(local: string): boolean {
    return kinds.has(local);
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  open(kind: string): void {
    this.#open.push({ kind, coordinates: [], rings: [], parts: [] });
  }

  /** The text of `coordinates`. */
  coordinates(text: string): void {
    const inner = this.#open.at(-1);
    if (inner) inner.coordinates = tuplesOf(text);
  }

  /** One `gx:coord` of a track: numbers with blanks between them. */
  coord(text: string): void {
    this.#open.at(-1)?.coordinates.push(text.trim().split(/\s+/u).map(numberOf));
  }

  /** The geometry opened last ends. */
  close(): void {
    const ended = this.#open.pop();
    if (!ended) return;
    const outer = this.#open.at(-1);
    if (ended.kind === 'LinearRing' && outer?.kind === 'Polygon') return void outer.rings.push(ended.coordinates);
    const geometry = geometryOf(ended);
    if (geometry) (outer?.parts ?? this.done).push(geometry);
  }
}

function geometryOf({ kind, coordinates, rings, parts }: Open): JsonObject | undefined {
  if (kind === 'Point') return { type: 'Point', coordinates: coordinates[0] ?? [] };
  if (kind === 'LineString' || kind === 'LinearRing' || kind === 'Track') return { type: 'LineString', coordinates };
  if (kind === 'Polygon') return { type: 'Polygon', coordinates: rings };
  if (kind === 'Model') return undefined;
  return together(parts);
}

/** Parts of one kind as a Multi… geometry, others as a collection. */
export function together(parts: readonly JsonObject[]): JsonObject {
  const [first] = parts;
  const types = new Set(parts.map(({ type }) => type));
  const isOneKind = types.size === 1 && (types.has('Point') || types.has('LineString') || types.has('Polygon'));
  if (!first || !isOneKind) return { type: 'GeometryCollection', geometries: parts };
  return parts.length === 1
    ? first
    : { type: `Multi${first['type'] as string}`, coordinates: parts.map(({ coordinates }) => coordinates ?? []) };
}
