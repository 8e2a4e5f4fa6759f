import type { Box } from '../crs/box.ts';
import { wgs84 } from '../geo/survey/system.ts';
import type { XmlMapReader, XmlSurveyOptions } from '../geo/xml/inspect-xml-map.ts';
import { LayerSet } from '../geo/xml/layer-set.ts';
import { numberOf } from '../geo/xml/number-lists.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import type { XmlElement, XmlHandlers } from '../xml/read-xml.ts';

const maxText = 10_000;
const layerNames = { wpt: 'waypoints', rte: 'routes', trk: 'tracks' } as const;
type Kind = keyof typeof layerNames;
type Point = (number | null)[];

interface Item {
  readonly kind: Kind;
  readonly row: number;
  /** Level of the element, to tell its own children from those of its points. */
  readonly depth: number;
  readonly properties: Record<string, JsonValue>;
  /** Lines of a track; the only line of a route or the point. */
  readonly lines: Point[][];
}

/** Makes features of waypoints, routes and tracks; each kind is a layer. */
export class GpxReader implements XmlMapReader {
  version: string | undefined;
  namespace: string | undefined;
  /** `bounds` of the file. */
  bounds: Box | undefined;
  readonly #layers: LayerSet;
  #depth = 0;
  #item: Item | undefined;
  #extensionsAt: number | undefined;
  #text = '';

  constructor(options: XmlSurveyOptions) {
    this.#layers = new LayerSet(options);
  }

  get layers(): LayerSet['layers'] {
    return this.#layers.layers;
  }

  readonly handlers: XmlHandlers = {
    open: (element, place) => {
      this.#depth += 1;
      this.#text = '';
      const { local } = element;
      if (this.#depth === 1) this.#openRoot(element);
      else if (local === 'bounds' && !this.#item) this.bounds = boundsOf(element);
      else if (this.#item) this.#openInItem(element, this.#item);
      else if (local === 'wpt' || local === 'rte' || local === 'trk') this.#openItem(local, element, place().row);
    },
    text: (text) => {
      this.#text += text;
    },
    close: ({ local }) => {
      const item = this.#item;
      if (item && this.#depth === item.depth) this.#endItem(item);
      else if (item && this.#isOwn(item)) this.#addProperty(item, local);
      if (this.#extensionsAt === this.#depth) this.#extensionsAt = undefined;
      this.#depth -= 1;
      this.#text = '';
    },
  };

  #openRoot(element: XmlElement): void {
    this.namespace = element.uri;
    this.version = element.attributes['version']?.value;
  }

  #openItem(kind: Kind, element: XmlElement, row: number): void {
    this.#item = {
      kind,
      row,
      depth: this.#depth,
      properties: {},
      lines: kind === 'wpt' ? [[pointOf(element)]] : kind === 'rte' ? [[]] : [],
    };
  }

  #openInItem(element: XmlElement, item: Item): void {
    const { local } = element;
    if (local === 'trkseg') item.lines.push([]);
    else if (local === 'trkpt' || local === 'rtept') item.lines.at(-1)?.push(pointOf(element));
    else if (local === 'extensions' && this.#depth === item.depth + 1) this.#extensionsAt = this.#depth;
  }

  /** Is the element a property of the item itself, not of one of its points? */
  #isOwn({ depth }: Item): boolean {
    return this.#depth === depth + 1 || (this.#extensionsAt === depth + 1 && this.#depth === depth + 2);
  }

  #addProperty({ properties }: Item, local: string): void {
    const value = this.#text.trim();
    if (value !== '' && local !== 'extensions' && local !== 'trkseg') properties[local] = value.slice(0, maxText);
  }

  #endItem({ kind, row, properties, lines }: Item): void {
    this.#item = undefined;
    this.#layers.survey(kind, layerNames[kind], wgs84).addFeature({ properties, geometry: geometryOf(kind, lines) }, row);
  }
}

function pointOf({ attributes }: XmlElement): Point {
  return [numberOf(attributes['lon']?.value), numberOf(attributes['lat']?.value)];
}

/** A segment of one point is allowed in GPX, but it is no line. */
function geometryOf(kind: Kind, lines: readonly Point[][]): JsonObject | null {
  if (kind === 'wpt') return { type: 'Point', coordinates: lines[0]?.[0] ?? [] };
  const long = lines.filter((line) => line.length > 1);
  const [first] = long;
  if (!first) return null;
  return long.length === 1 ? { type: 'LineString', coordinates: first } : { type: 'MultiLineString', coordinates: long };
}

function boundsOf({ attributes }: XmlElement): Box | undefined {
  const numbers = ['minlon', 'minlat', 'maxlon', 'maxlat'].map((name) => numberOf(attributes[name]?.value));
  const [west, south, east, north] = numbers;
  return typeof west === 'number' && typeof south === 'number' && typeof east === 'number' && typeof north === 'number'
    ? [west, south, east, north]
    : undefined;
}
