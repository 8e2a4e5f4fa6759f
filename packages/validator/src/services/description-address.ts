import type { Distribution } from '@pasport/model';

/** Where a service describes itself. */
export interface DescriptionAddress {
  readonly url: string;
  /** Code of the kind of the service in the list `file-type`, where the passport or the address tells it. */
  readonly format?: string;
}

/** Kinds of services that the passport may name by the format of the distribution. */
const kinds: ReadonlySet<string> = new Set(['WMS_SRVC', 'WFS_SRVC', 'WMTS_SRVC', 'WCS_SRVC', 'MAP_SRVC', 'OGC_API', 'REST']);

const ogcPath = /\/(?<kind>wms|wfs|wcs|wmts)(?:server)?\/?$/iu;
const arcgisPath = /\/rest\/services\/.+\/(?:Map|Feature|Image)Server(?:\/\d+)?\/?$/iu;

/**
 * Where to read what a service of a passport says of itself: its description if the passport gives one, else the service
 * itself, asked for its capabilities where it would not tell by itself. Of an API nobody knows what its address answers,
 * unless it is of a kind that describes itself there.
 *
 * @returns undefined for what is no service, or has no address to ask
 */
export function descriptionAddress({ kind, format, accessUrl, service }: Distribution): DescriptionAddress | undefined {
  if (kind !== 'api' && kind !== 'map-service') return undefined;
  const described = addressOf(service?.endpointDescription);
  const endpoint = addressOf(service?.endpointUrl ?? accessUrl);
  const said = format !== undefined && kinds.has(format) ? format : undefined;
  if (described) return { url: described.href, ...(said !== undefined && { format: said }) };
  const known = endpoint && ((said === 'MAP_SRVC' ? undefined : said) ?? formatOf(endpoint) ?? said);
  if (!endpoint || (known === undefined && kind === 'api')) return undefined;
  return { url: asked(endpoint, known).href, ...(known !== undefined && { format: known }) };
}

/** Templates of addresses of tiles are no addresses. */
function addressOf(text: string | undefined): URL | undefined {
  if (text === undefined || !/^https?:/iu.test(text) || text.includes('{') || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  return url;
}

/** The kind of a service by its address. */
function formatOf(url: URL): string | undefined {
  const kind = parameter(url, 'service')?.[1] ?? ogcPath.exec(url.pathname)?.groups?.['kind'];
  const code = `${kind?.toUpperCase()}_SRVC`;
  if (kinds.has(code)) return code;
  return arcgisPath.test(url.pathname) ? 'REST' : undefined;
}

/** The address with what makes the service describe itself, where that is missing. */
function asked(url: URL, format: string | undefined): URL {
  const request = /^(?<kind>WMS|WFS|WMTS|WCS)_SRVC$/u.exec(format ?? '')?.groups?.['kind'];
  // WMTS may give its capabilities as a document with a name.
  if (request !== undefined && !/\.xml$/iu.test(url.pathname)) {
    const isAsked = parameter(url, 'request')?.[1]?.toLowerCase() === 'getcapabilities';
    return withParameters(url, { service: request, ...(!isAsked && { request: 'GetCapabilities' }) }, isAsked ? [] : ['request']);
  }
  return format === 'REST' && arcgisPath.test(url.pathname) ? withParameters(url, { f: 'json' }, ['f']) : url;
}

/** Adds parameters that are missing; names are the same in capitals. @param replaced whose other values give way */
function withParameters(url: URL, wanted: Readonly<Record<string, string>>, replaced: readonly string[]): URL {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !replaced.includes(nameOf(pair)));
  const missing = Object.entries(wanted).filter(([name]) => !kept.some((pair) => nameOf(pair) === name));
  const result = new URL(url);
  result.search = [...kept, ...missing.map(([name, value]) => `${name}=${value}`)].join('&');
  return result;
}

const nameOf = (pair: string): string => pair.split('=', 1)[0]!.toLowerCase();

function parameter(url: URL, wanted: string): [string, string] | undefined {
  return [...url.searchParams].find(([name]) => name.toLowerCase() === wanted);
}
