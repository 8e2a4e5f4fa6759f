import type { Box } from '../../crs/box.ts';
import { isList, isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { isUsual } from '../capabilities/layer-draft.ts';
import type { ServiceDescription, ServiceLayer } from '../service-facts.ts';
import { isText } from './is-text.ts';

const maxLayers = 20_000;

/** The landing page of an OGC API. */
export function describeLanding(root: JsonObject): ServiceDescription {
  const links = linksOf(root);
  const names = new Set(links.map(({ rel }) => rel));
  return {
    kind: 'OGC API',
    isException: false,
    isLanding: true,
    hasTitle: isText(root['title']),
    hasAbstract: isText(root['description']),
    hasTerms: names.has('license'),
    links: names,
  };
}

/**
 * The list of collections of an OGC API.
 *
 * @see OGC 17-069r4, section 7.13
 */
export function describeCollections(root: JsonObject): ServiceDescription {
  const listed = isList(root['collections']) ? root['collections'].slice(0, maxLayers) : [];
  const collections = listed.map((item) => (isObject(item) ? item : {}));
  const links = collections.flatMap(linksOf);
  const terms = [...links, ...linksOf(root)].some(({ rel }) => rel === 'license');
  return {
    kind: 'OGC API',
    isException: false,
    isLanding: false,
    hasTerms: terms || collections.some((one) => isText(one['license'])),
    layers: collections.map(layerOf),
    ...(collections.length > 0 && { links: new Set(links.map(({ rel }) => rel)), formats: formatsOf(links) }),
  };
}

function layerOf(collection: JsonObject, index: number): ServiceLayer {
  const { id, title, crs, storageCrs } = collection;
  const box = boxOf(collection['extent']);
  const systems = [...(isList(crs) ? crs : []), storageCrs].filter((name) => typeof name === 'string');
  return {
    ...(isText(id) && { name: id }),
    hasTitle: isText(title),
    isGroup: false,
    ...(box && { box }),
    // Without a list the standard says longitude and latitude.
    hasUsualCrs: systems.length === 0 || systems.some((name) => isUsual(name) || name.startsWith('#')),
    position: { pointer: `/collections/${index}` },
  };
}

function boxOf(extent: JsonValue | undefined): Box | undefined {
  const spatial = isObject(extent) ? extent['spatial'] : undefined;
  const boxes = isObject(spatial) ? spatial['bbox'] : isObject(extent) ? extent['bbox'] : spatial;
  const first = isList(boxes) && isList(boxes[0]) ? boxes[0] : boxes;
  if (!isList(first) || first.length === 0) return undefined;
  const side = (index: number) => (typeof first[index] === 'number' ? first[index] : Number.NaN);
  return first.length === 6 ? [side(0), side(1), side(3), side(4)] : [side(0), side(1), side(2), side(3)];
}

interface Link {
  readonly rel: string;
  readonly type: string | undefined;
}

function linksOf(holder: JsonObject): Link[] {
  const links = isList(holder['links']) ? holder['links'] : [];
  return links.flatMap((link) =>
    isObject(link) && typeof link['rel'] === 'string'
      ? [{ rel: link['rel'], type: typeof link['type'] === 'string' ? link['type'] : undefined }]
      : [],
  );
}

const aboutData = /(?:^|\/)(?:items|coverage|map|data|data_queries|enclosure|tilesets-\w+)$/u;

/** Media types of links to data; one without a type may be anything. */
function formatsOf(links: readonly Link[]): string[] {
  const types = links.flatMap(({ rel, type }) => (aboutData.test(rel) ? [type ?? 'application/json'] : []));
  return [...new Set(types)];
}
