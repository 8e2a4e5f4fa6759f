import { wgs84 } from '../geo/survey/system.ts';
import type { XmlMapReader, XmlSurveyOptions } from '../geo/xml/inspect-xml-map.ts';
import { LayerSet } from '../geo/xml/layer-set.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { XmlElement, XmlHandlers } from '../xml/read-xml.ts';
import { KmlGeometry, together } from './kml-geometry.ts';

const maxText = 10_000;
/** Children of a placemark that say something of it; others are for drawing. */
const ownProperties = new Set(['name', 'description', 'address', 'phoneNumber']);

interface Placemark {
  readonly id: string | undefined;
  readonly row: number;
  readonly properties: Record<string, JsonValue>;
  readonly geometry: KmlGeometry;
}

/** Makes features of placemarks; each folder is a layer. */
export class KmlReader implements XmlMapReader {
  networkLinks = 0;
  overlays = 0;
  /** Namespace of the root. */
  namespace: string | undefined;
  readonly #layers: LayerSet;
  readonly #path: string[] = [];
  readonly #folders: { key: string; name: string; children: number }[] = [{ key: '', name: '', children: 0 }];
  #placemark: Placemark | undefined;
  /** Name of the property that `SimpleData` or `Data` give. */
  #property: string | undefined;
  #text = '';

  constructor(options: XmlSurveyOptions) {
    this.#layers = new LayerSet(options);
  }

  get layers(): LayerSet['layers'] {
    return this.#layers.layers;
  }

  readonly handlers: XmlHandlers = {
    open: (element, place) => {
      const { local } = element;
      this.#text = '';
      this.namespace ??= element.uri;
      this.#path.push(local);
      if (local === 'Folder' || local === 'Document') this.#openFolder();
      else if (local === 'Placemark') this.#openPlacemark(element, place().row);
      else if (local === 'NetworkLink') this.networkLinks += 1;
      else if (local.endsWith('Overlay')) this.overlays += 1;
      if (!this.#placemark) return;
      if (KmlGeometry.begins(local)) this.#placemark.geometry.open(local);
      else if (local === 'SimpleData' || local === 'Data') this.#property = attribute(element, 'name');
    },
    text: (text) => {
      this.#text += text;
    },
    close: ({ local }) => {
      if (this.#placemark) this.#closeInPlacemark(local, this.#placemark);
      else if (local === 'name') this.#nameFolder();
      if (local === 'Folder' || local === 'Document') this.#folders.pop();
      this.#path.pop();
      this.#text = '';
    },
  };

  #openFolder(): void {
    const outer = this.#folders.at(-1);
    const number = (outer?.children ?? 0) + 1;
    if (outer) outer.children = number;
    this.#folders.push({ key: `${outer?.key ?? ''}/${number}`, name: '', children: 0 });
  }

  #nameFolder(): void {
    const parent = this.#path.at(-2);
    const folder = this.#folders.at(-1);
    if (folder && (parent === 'Folder' || parent === 'Document')) folder.name = this.#text.trim().slice(0, 200);
  }

  #openPlacemark(element: XmlElement, row: number): void {
    this.#placemark = { id: attribute(element, 'id'), row, properties: {}, geometry: new KmlGeometry() };
  }

  #closeInPlacemark(local: string, placemark: Placemark): void {
    const { geometry, properties } = placemark;
    if (local === 'Placemark') return this.#endPlacemark(placemark);
    if (KmlGeometry.begins(local)) geometry.close();
    else if (local === 'coordinates') geometry.coordinates(this.#text);
    else if (local === 'coord') geometry.coord(this.#text);
    else if (local === 'SimpleData' || local === 'value') this.#addProperty(properties);
    else if (ownProperties.has(local) && this.#path.at(-2) === 'Placemark') properties[local] = valueOf(this.#text);
  }

  #addProperty(properties: Record<string, JsonValue>): void {
    if (this.#property === undefined) return;
    properties[this.#property] = valueOf(this.#text);
    this.#property = undefined;
  }

  #endPlacemark({ id, row, properties, geometry }: Placemark): void {
    const { key, name } = this.#folders.at(-1) ?? { key: '', name: '' };
    this.#placemark = undefined;
    this.#layers
      .survey(key, name, wgs84)
      .addFeature(
        { ...(id !== undefined && { id }), properties, geometry: geometry.done.length === 0 ? null : together(geometry.done) },
        row,
      );
  }
}

function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return attributes[name]?.value;
}

function valueOf(text: string): JsonValue {
  const value = text.trim();
  return value === '' ? null : value.slice(0, maxText);
}
