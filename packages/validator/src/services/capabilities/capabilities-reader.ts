import type { XmlElement, XmlHandlers } from '../../xml/read-xml.ts';
import type { ServiceDescription, ServiceLayer } from '../service-facts.ts';
import { isUsual, LayerDraft } from './layer-draft.ts';
import { serviceRoot, type ServiceRoot } from './service-root.ts';

const maxLayers = 20_000;
const maxFormats = 1_000;
/** Longest text that means something here. */
const maxText = 10_000;
const layerElements = new Set(['Layer', 'FeatureType', 'CoverageSummary', 'CoverageOfferingBrief']);
const serviceElements = new Set(['Service', 'ServiceIdentification']);
const contactElements = new Set(['ContactInformation', 'ServiceContact', 'responsibleParty']);
const reachable = /^(?:Contact)?(?:ElectronicMailAddress|VoiceTelephone|Voice)$/iu;
const sides = { westBoundLongitude: 0, southBoundLatitude: 1, eastBoundLongitude: 2, northBoundLatitude: 3 } as const;
const boxAttributes = { minx: 0, miny: 1, maxx: 2, maxy: 3 } as const;

/** Reads the capabilities of services of the OGC (WMS, WFS, WMTS, WCS), whatever their version, layer by layer. */
export class CapabilitiesReader {
  readonly #path: string[] = [];
  readonly #open: { readonly draft: LayerDraft; readonly depth: number }[] = [];
  readonly #layers: ServiceLayer[] = [];
  readonly #formats = new Set<string>();
  #hasMoreLayers = false;
  #root: ServiceRoot | undefined;
  #version: string | undefined;
  #hasTitle = false;
  #hasAbstract = false;
  #hasContact = false;
  #hasTerms = false;
  #hasUsualCrs: boolean | undefined;
  #isOutputFormat = false;
  #corners = 0;
  #text = '';

  readonly handlers: XmlHandlers = {
    open: (element, place) => this.#enter(element, place().row),
    text: (text) => {
      if (this.#text.length < maxText) this.#text += text.slice(0, maxText);
    },
    close: ({ local }) => this.#leave(local),
  };

  get description(): ServiceDescription {
    const root = this.#root;
    if (!root || 'isException' in root) return { isException: root !== undefined };
    const { kind } = root;
    const isOldWfs = kind === 'WFS' && this.#version === '1.0.0';
    return {
      kind,
      ...(this.#version !== undefined && { version: this.#version }),
      isException: false,
      hasTitle: this.#hasTitle,
      hasAbstract: this.#hasAbstract,
      ...(!isOldWfs && { hasContact: this.#hasContact }),
      hasTerms: this.#hasTerms,
      layers: this.#layers,
      hasMoreLayers: this.#hasMoreLayers,
      ...(this.#hasUsualCrs !== undefined && { hasUsualCrs: this.#hasUsualCrs }),
      formats: [...this.#formats],
    };
  }

  #enter({ local, uri, attributes }: XmlElement, row: number): void {
    const parent = this.#path.at(-1);
    this.#path.push(local);
    this.#text = '';
    if (this.#path.length === 1) {
      this.#root = serviceRoot(local, uri);
      this.#version = attributeOf(attributes, 'version');
    }
    if (layerElements.has(local)) this.#openLayer(row);
    if (local === 'LatLonBoundingBox' || local === 'LatLongBoundingBox') this.#boxOfAttributes(attributes);
    if (/^(?:WGS84BoundingBox|lonLatEnvelope)$/u.test(local)) this.#corners = 0;
    if (local === 'Parameter') this.#isOutputFormat = attributeOf(attributes, 'name') === 'outputFormat';
    if (parent === 'ResultFormat') this.#addFormat(local);
  }

  #openLayer(row: number): void {
    if (this.#layers.length + this.#open.length >= maxLayers) this.#hasMoreLayers = true;
    this.#open.push({ draft: new LayerDraft(row, this.#open.at(-1)?.draft), depth: this.#path.length });
  }

  #boxOfAttributes(attributes: XmlElement['attributes']): void {
    const draft = this.#open.at(-1)?.draft;
    for (const [name, side] of Object.entries(boxAttributes)) draft?.setSide(side, attributeOf(attributes, name) ?? '');
  }

  #leave(local: string): void {
    const text = this.#text.trim();
    this.#text = '';
    const parent = this.#path.at(-2) ?? '';
    const layer = this.#open.at(-1);
    if (layer?.depth === this.#path.length) {
      this.#open.pop();
      if (this.#layers.length < maxLayers) this.#layers.push(layer.draft.layer);
    } else if (layer) readLayer(layer.draft, { local, parent, text, isOwn: layer.depth === this.#path.length - 1 }, () => this.#corners++);
    this.#path.pop();
    if (text !== '') this.#readService(local, parent, text);
  }

  #readService(local: string, parent: string, text: string): void {
    if (serviceElements.has(parent)) this.#readHead(local);
    if (reachable.test(local) && this.#path.some((name) => contactElements.has(name))) this.#hasContact = true;
    if (/^(?:supportedCRS|crsSupported)$/iu.test(local) && this.#open.length === 0)
      this.#hasUsualCrs = this.#hasUsualCrs === true || isUsual(text);
    const isFormat = /^(?:format|formats|formatSupported|supportedFormat)$/iu.test(local) && parent !== 'GetCapabilities';
    if (isFormat || (local === 'Value' && this.#isOutputFormat)) this.#addFormat(text);
  }

  #readHead(local: string): void {
    if (local === 'Title' || local === 'label') this.#hasTitle = true;
    else if (local === 'Abstract' || local === 'description') this.#hasAbstract = true;
    else if (/^(?:fees|accessConstraints)$/iu.test(local)) this.#hasTerms = true;
  }

  #addFormat(format: string): void {
    if (this.#formats.size < maxFormats) this.#formats.add(format);
  }
}

interface Ended {
  readonly local: string;
  readonly parent: string;
  readonly text: string;
  /** Is it a member of the layer itself? */
  readonly isOwn: boolean;
}

/** @param corner how many corners of the box came before */
function readLayer(draft: LayerDraft, { local, parent, text, isOwn }: Ended, corner: () => number): void {
  if (parent === 'EX_GeographicBoundingBox' && Object.hasOwn(sides, local)) draft.setSide(sides[local as keyof typeof sides], text);
  else if (parent === 'WGS84BoundingBox' && /^(?:Lower|Upper)Corner$/u.test(local))
    draft.setCorner(local === 'LowerCorner' ? 'lower' : 'upper', text);
  else if (parent === 'lonLatEnvelope' && local === 'pos') draft.setCorner(corner() === 0 ? 'lower' : 'upper', text);
  if (!isOwn) return;
  if (/^(?:name|Identifier|CoverageId)$/iu.test(local)) draft.setName(text);
  // A coverage of WCS 2.0 has no title of its own.
  if (/^(?:Title|label|CoverageId)$/u.test(local)) draft.setTitle(text);
  if (/^(?:CRS|SRS|DefaultSRS|DefaultCRS|OtherSRS|OtherCRS|SupportedCRS)$/u.test(local)) draft.addCrs(text);
}

function attributeOf(attributes: XmlElement['attributes'], name: string): string | undefined {
  const attribute: unknown = attributes[name];
  if (typeof attribute === 'string') return attribute;
  return typeof attribute === 'object' && attribute !== null && 'value' in attribute ? String(attribute.value) : undefined;
}
