import { topNames } from './top-names.ts';

export type JsonServiceKind = 'ogc-landing' | 'ogc-collections' | 'arcgis' | 'error';

const landingLink = /"rel"\s*:\s*"(?:http:\/\/www\.opengis\.net\/def\/rel\/ogc\/1\.0\/)?(?:conformance|service-desc|data)"/u;
const arcgisMembers = ['layers', 'fullExtent', 'serviceDescription', 'geometryType', 'tileInfo'];

/** Codes of errors of the services of the OGC. */
const errorCode = /^\s*"(?:Invalid\w*|Missing\w*|NotFound|NoApplicableCode|OperationNotSupported|ServerError|InternalServerError)"/u;

/**
 * Which service a text of JSON comes from, by the members of its root; undefined for data.
 *
 * @param text the beginning of it
 */
export function serviceOfJson(text: string): JsonServiceKind | undefined {
  const names = topNames(text);
  const has = (name: string) => names.has(name);
  if (names.size === 0 || has('features') || has('@context') || has('openapi') || has('swagger')) return undefined;
  if (has('currentVersion') && arcgisMembers.some(has)) return 'arcgis';
  if (startsList(text, names.get('collections')) && (has('links') || /"(?:links|extent)"\s*:/u.test(text))) return 'ogc-collections';
  if (startsList(text, names.get('links')) && landingLink.test(text)) return 'ogc-landing';
  return isError(text, names) ? 'error' : undefined;
}

function startsList(text: string, at: number | undefined): boolean {
  return at !== undefined && /^\s*\[/u.test(text.slice(at, at + 100));
}

/** ArcGIS answers errors with status 200 and one member, OGC API with a code and a description. */
function isError(text: string, names: ReadonlyMap<string, number>): boolean {
  const [at, code] = [names.get('error'), names.get('code')];
  if (at !== undefined && names.size === 1) return /^\s*\{[^{}]*"code"\s*:\s*\d{3}/u.test(text.slice(at, at + 2_000));
  return code !== undefined && names.has('description') && names.size === 2 && errorCode.test(text.slice(code, code + 100));
}
