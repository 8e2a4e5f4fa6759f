import type { Box } from '../crs/box.ts';
import { crsOfName, type NamedCrs } from '../crs/crs-of-name.ts';
import type { GeometryDefect } from '../geo/feature.ts';
import { systemFor } from '../geo/survey/system.ts';
import type { XmlMapReader, XmlSurveyOptions } from '../geo/xml/inspect-xml-map.ts';
import { LayerSet } from '../geo/xml/layer-set.ts';
import { numberOf } from '../geo/xml/number-lists.ts';
import { isList, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { XmlElement, XmlHandlers } from '../xml/read-xml.ts';
import { GmlGeometry } from './gml-geometry.ts';

const maxText = 10_000;
const gml = /^http:\/\/www\.opengis\.net\/gml(?:\/3\.\d)?$/u;
const members = new Set(['featureMember', 'featureMembers', 'member', 'cityObjectMember']);

interface Feature {
  readonly type: string;
  readonly depth: number;
  readonly row: number;
  readonly properties: Record<string, JsonValue>;
  readonly geometries: { readonly geometry: JsonObject | GeometryDefect; readonly crs: NamedCrs | undefined }[];
}

interface OpenGeometry {
  readonly builder: GmlGeometry;
  crs: NamedCrs | undefined;
}

/** A frame of `boundedBy`. */
interface Envelope {
  readonly depth: number;
  crs: NamedCrs | undefined;
  readonly corners: (number | null)[][];
}

/**
 * Makes features of the members of collections, and of other elements with `gml:id` (as in the exchange format of RÚIAN).
 * Each type of features is a layer.
 */
export class GmlReader implements XmlMapReader {
  /** Box of the whole file as its `boundedBy` says, in the order of maps. */
  extent: Box | undefined;
  readonly #layers: LayerSet;
  readonly #path: string[] = [];
  #default: NamedCrs | undefined;
  #feature: Feature | undefined;
  #geometry: OpenGeometry | undefined;
  #envelope: Envelope | undefined;
  #dimension: number | undefined;
  #text = '';
  #hasChildren = false;
  /** Systems by types of features, for those without a geometry. */
  readonly #lastCrs = new Map<string, NamedCrs>();

  constructor(options: XmlSurveyOptions) {
    this.#layers = new LayerSet(options);
  }

  get layers(): LayerSet['layers'] {
    return this.#layers.layers;
  }

  readonly handlers: XmlHandlers = {
    open: (element, place) => {
      const { local, uri } = element;
      this.#path.push(local);
      this.#text = '';
      this.#hasChildren = false;
      const isGml = gml.test(uri);
      if (this.#envelope) return;
      if (isGml && (local === 'Envelope' || local === 'Box')) this.#openEnvelope(element);
      else if (isGml && (this.#geometry || (this.#feature && GmlGeometry.begins(local)))) this.#openGeometry(element);
      else if (!this.#feature && this.#isFeature(element, isGml)) this.#openFeature(element, place().row);
    },
    text: (text) => {
      this.#text += text;
    },
    close: (element) => {
      if (this.#envelope) this.#closeInEnvelope(element.local, this.#envelope);
      else if (this.#geometry) this.#closeInGeometry(element, this.#geometry);
      else if (this.#feature?.depth === this.#path.length) this.#endFeature(this.#feature);
      else if (this.#feature && !this.#hasChildren) this.#addProperty(this.#feature, element);
      this.#path.pop();
      this.#text = '';
      this.#hasChildren = true;
    },
  };

  #isFeature({ local, attributes }: XmlElement, isGml: boolean): boolean {
    if (this.#path.length < 2 || local.endsWith('Collection')) return false;
    if (members.has(this.#path.at(-2) ?? '')) return !members.has(local);
    return !isGml && 'gml:id' in attributes;
  }

  #openFeature({ local }: XmlElement, row: number): void {
    this.#feature = { type: local, depth: this.#path.length, row, properties: {}, geometries: [] };
  }

  #openEnvelope(element: XmlElement): void {
    const name = element.attributes['srsName']?.value;
    this.#envelope = { depth: this.#path.length, crs: name === undefined ? undefined : crsOfName(name), corners: [] };
  }

  #closeInEnvelope(local: string, envelope: Envelope): void {
    if (/^(?:lowerCorner|upperCorner|pos)$/u.test(local)) envelope.corners.push(this.#text.trim().split(/\s+/u).map(numberOf));
    if (this.#path.length !== envelope.depth) return;
    this.#envelope = undefined;
    // The frame of the whole file says the system for all that do not name their own.
    if (this.#feature) return;
    this.#default ??= envelope.crs;
    this.extent ??= boxOf(envelope);
  }

  #openGeometry(element: XmlElement): void {
    const { local, attributes } = element;
    const name = attributes['srsName']?.value;
    const dimension = dimensionOf(attributes['srsDimension']?.value);
    this.#geometry ??= { builder: new GmlGeometry(), crs: undefined };
    if (name !== undefined) this.#geometry.crs ??= crsOfName(name);
    if (GmlGeometry.begins(local)) this.#geometry.builder.open(local, dimension);
    else this.#dimension = dimension;
  }

  #closeInGeometry({ local, uri }: XmlElement, geometry: OpenGeometry): void {
    const { builder } = geometry;
    if (local === 'pos' || local === 'posList') builder.positions(this.#text, this.#dimension, local === 'pos');
    else if (local === 'coordinates') builder.coordinates(this.#text);
    else if (local === 'X' || local === 'Y' || local === 'Z') builder.axis(this.#text, local === 'X');
    else if (gml.test(uri) && GmlGeometry.begins(local)) builder.close();
    if (builder.isOpen) return;
    this.#geometry = undefined;
    const crs = geometry.crs ?? this.#default;
    if (builder.result !== undefined) this.#feature?.geometries.push({ geometry: inMapOrder(builder.result, crs), crs });
  }

  #addProperty({ properties }: Feature, { local, attributes }: XmlElement): void {
    const value = this.#text.trim();
    if (value === '' && ('xlink:href' in attributes || 'xsi:nil' in attributes)) properties[local] ??= null;
    else properties[local] ??= value === '' ? null : value.slice(0, maxText);
  }

  #endFeature({ type, row, properties, geometries }: Feature): void {
    this.#feature = undefined;
    const [first, ...others] = geometries;
    const crs = first?.crs ?? this.#lastCrs.get(type) ?? this.#default;
    if (first?.crs) this.#lastCrs.set(type, first.crs);
    const survey = this.#layers.survey(`${type} ${crs?.name ?? ''}`, type, systemFor(crs));
    survey.addFeature({ properties, geometry: first?.geometry ?? null }, row);
    for (const { geometry } of others) if (typeof geometry !== 'string') survey.addGeometry(geometry);
  }
}

function dimensionOf(text: string | undefined): number | undefined {
  return text === '2' || text === '3' ? Number(text) : undefined;
}

/** Systems whose register names the axis to the north first are turned round, so that all is in the order of maps. */
function inMapOrder(geometry: JsonObject | GeometryDefect, crs: NamedCrs | undefined): JsonObject | GeometryDefect {
  if (crs?.isNorthFirst !== true || typeof geometry === 'string') return geometry;
  const { geometries, coordinates } = geometry;
  if (isList(geometries)) return { ...geometry, geometries: geometries.map((one) => inMapOrder(one as JsonObject, crs) as JsonObject) };
  return { ...geometry, coordinates: turned(coordinates ?? []) };
}

function turned(list: JsonValue): JsonValue {
  if (!isList(list)) return list;
  return isList(list[0]) ? list.map(turned) : list.length < 2 ? list : [list[1] ?? null, list[0] ?? null, ...list.slice(2)];
}

function boxOf({ corners, crs }: Envelope): Box | undefined {
  const [lower, upper] = corners;
  const [first, second, third, fourth] = [lower?.[0], lower?.[1], upper?.[0], upper?.[1]];
  if (typeof first !== 'number' || typeof second !== 'number' || typeof third !== 'number' || typeof fourth !== 'number') return undefined;
  return crs?.isNorthFirst === true ? [second, first, fourth, third] : [first, second, third, fourth];
}
