import type { Box } from '../../crs/box.ts';
import { boxInDegrees } from '../../crs/box-in-degrees.ts';
import { crsOfCode } from '../../crs/crs-table.ts';
import { isList, isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { ServiceDescription, ServiceLayer } from '../service-facts.ts';
import { isText } from './is-text.ts';

const maxLayers = 20_000;

/**
 * A map or feature service of ArcGIS, or one of its layers (`?f=json`). Its layers share the extent of the service.
 *
 * @see https://developers.arcgis.com/rest/services-reference/
 */
export function describeArcgis(root: JsonObject): ServiceDescription {
  const extent = root['fullExtent'] ?? root['extent'] ?? root['initialExtent'];
  const shared = { box: boxOf(extent), hasUsualCrs: hasUsualCrs(extent) };
  const about = isObject(root['documentInfo']) ? root['documentInfo'] : {};
  const formats = [root['supportedQueryFormats'], root['supportedImageFormatTypes']].filter(isText).flatMap((text) => text.split(/,\s*/u));
  const version = root['currentVersion'];
  return {
    kind: 'ArcGIS',
    ...((typeof version === 'number' || typeof version === 'string') && { version: String(version) }),
    isException: false,
    hasTitle: [root['name'], root['mapName'], about['Title']].some(isText),
    hasAbstract: [root['serviceDescription'], root['description'], about['Subject'], about['Comments']].some(isText),
    hasTerms: [root['copyrightText'], root['licenseInfo'], root['accessInformation']].some(isText),
    layers: layersOf(root, shared),
    ...(formats.length > 0 && { formats }),
  };
}

type Shared = { readonly box: Box | undefined; readonly hasUsualCrs: boolean | undefined };

function layersOf(root: JsonObject, { box, hasUsualCrs: isUsual }: Shared): ServiceLayer[] {
  const listed = [...listOf(root['layers']), ...listOf(root['tables'])];
  const isLayer = !isList(root['layers']) && isText(root['type']);
  return (isLayer ? [root] : listed.slice(0, maxLayers)).map((layer, index) => ({
    ...(isText(layer['name']) && { name: layer['name'] }),
    hasTitle: isText(layer['name']),
    isGroup: isList(layer['subLayerIds']) && layer['subLayerIds'].length > 0,
    ...(box && { box }),
    ...(isUsual !== undefined && { hasUsualCrs: isUsual }),
    position: { pointer: isLayer ? '' : index < listOf(root['layers']).length ? `/layers/${index}` : `/tables/${index}` },
  }));
}

function listOf(value: JsonValue | undefined): JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

function crsOf(extent: JsonValue | undefined) {
  const system = isObject(extent) ? extent['spatialReference'] : undefined;
  if (!isObject(system)) return undefined;
  const codes = [system['latestWkid'], system['wkid']].filter((code) => typeof code === 'number');
  return { codes, known: codes.map((code) => crsOfCode(String(code))).find((crs) => crs !== undefined) };
}

function hasUsualCrs(extent: JsonValue | undefined): boolean | undefined {
  const crs = crsOf(extent);
  return crs && crs.known !== undefined;
}

/** Box in degrees; numbers of an unknown system are no box. */
function boxOf(extent: JsonValue | undefined): Box | undefined {
  if (!isObject(extent)) return undefined;
  const side = (name: string) => (typeof extent[name] === 'number' ? extent[name] : Number.NaN);
  const box: Box = [side('xmin'), side('ymin'), side('xmax'), side('ymax')];
  const known = crsOf(extent)?.known;
  if (box.some(Number.isNaN) || !known) return box.some(Number.isNaN) ? box : undefined;
  return boxInDegrees(box, known);
}
