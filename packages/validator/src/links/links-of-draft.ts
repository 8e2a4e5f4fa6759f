import type { Distribution, Draft } from '@pasport/model';

/** An address at which data are read, with its place in the passport. */
export interface PlacedLink {
  readonly url: string;
  /** RFC 6901. */
  readonly pointer: string;
  readonly distribution: Distribution;
  /** `download`: leads to a file itself; `service`: an API or a map service; `access`: a page or whatever else. */
  readonly role: 'download' | 'service' | 'access';
}

const onlineKinds: ReadonlySet<string> = new Set(['file', 'api', 'map-service']);
const isAskable = (url: string | undefined): url is string => url !== undefined && /^https?:/u.test(url);

/** Addresses of the data that a passport declares over HTTP, each once a distribution. */
export function linksOfDraft({ distributions = [] }: Draft): PlacedLink[] {
  return distributions.flatMap((distribution, index) =>
    onlineKinds.has(distribution.kind) ? linksOfDistribution(distribution, `/distributions/${index}`) : [],
  );
}

function linksOfDistribution(distribution: Distribution, place: string): PlacedLink[] {
  const { kind, downloadUrl, accessUrl, service } = distribution;
  const links: PlacedLink[] = [];
  if (isAskable(downloadUrl)) links.push({ url: downloadUrl, pointer: `${place}/downloadUrl`, distribution, role: 'download' });
  if (isAskable(accessUrl) && accessUrl !== downloadUrl) {
    const isEndpoint = kind !== 'file' && (service?.endpointUrl === undefined || service.endpointUrl === accessUrl);
    links.push({ url: accessUrl, pointer: `${place}/accessUrl`, distribution, role: isEndpoint ? 'service' : 'access' });
  }
  const endpoint = service?.endpointUrl;
  if (isAskable(endpoint) && endpoint !== accessUrl)
    links.push({ url: endpoint, pointer: `${place}/service/endpointUrl`, distribution, role: 'service' });
  return links;
}
