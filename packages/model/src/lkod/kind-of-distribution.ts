import type { Distribution } from '../passport/distribution.ts';

const mapFormats = new Set(['MAP_SRVC', 'WMS_SRVC', 'WFS_SRVC', 'WCS_SRVC', 'WMTS_SRVC']);

/** Addresses of OGC and Esri map services themselves, not of a file that such a service gives out. */
const mapAddress =
  /\/(Map|Feature|Image)Server(\/\d+)?\/?$|\/W(MS|FS|CS|MTS)Server\b|[?&]service=w(ms|fs|cs|mts)\b(?!.*[?&]request=Get(Feature|Coverage))|\/(wms|wfs|wcs|wmts)\/?(\?|$)/i;
const mapSpecification = /opengis\.net.*\b(wms|wfs|wcs|wmts)\b|ogc\.org.*\b(wms|wfs|wcs|wmts)\b|\/standards\/w(ms|fs|cs|mts)\b/i;

/** Kind of a distribution that its record does not say: a map service, another service, or a file. */
export function kindOfDistribution({ service, format, downloadUrl, accessUrl }: Omit<Distribution, 'kind'>): Distribution['kind'] {
  const address = service ? (service.endpointUrl ?? accessUrl) : (downloadUrl ?? accessUrl);
  const isMap =
    (format !== undefined && mapFormats.has(format)) ||
    (address !== undefined && mapAddress.test(address)) ||
    (service?.conformsTo ?? []).some((iri) => mapSpecification.test(iri));
  if (isMap) return 'map-service';
  return service ? 'api' : 'file';
}
