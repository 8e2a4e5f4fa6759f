import type { Distribution } from '@pasport/model';
import { expect, test } from 'vitest';
import { descriptionAddress } from './description-address.ts';

const service = (fields: Partial<Distribution>): Distribution => ({ kind: 'map-service', ...fields });

test.each<[string, Partial<Distribution>, string, string | undefined]>([
  [
    'the description of the passport comes first',
    { service: { endpointUrl: 'https://a.cz/wms', endpointDescription: 'https://a.cz/popis.xml' } },
    'https://a.cz/popis.xml',
    undefined,
  ],
  [
    'a service is asked for its capabilities',
    { accessUrl: 'https://a.cz/wms' },
    'https://a.cz/wms?service=WMS&request=GetCapabilities',
    'WMS_SRVC',
  ],
  [
    'what the address has is not asked twice',
    { accessUrl: 'https://a.cz/ows?SERVICE=WFS&REQUEST=GetCapabilities&version=2.0.0' },
    'https://a.cz/ows?SERVICE=WFS&REQUEST=GetCapabilities&version=2.0.0',
    'WFS_SRVC',
  ],
  [
    'other parameters stay as they are written',
    { format: 'WMS_SRVC', accessUrl: 'https://a.cz/mapserv?map=/data/m%C4%9Bsto.map&' },
    'https://a.cz/mapserv?map=/data/m%C4%9Bsto.map&service=WMS&request=GetCapabilities',
    'WMS_SRVC',
  ],
  [
    'another request gives way',
    { accessUrl: 'https://a.cz/ows?service=WMS&request=GetMap' },
    'https://a.cz/ows?service=WMS&request=GetCapabilities',
    'WMS_SRVC',
  ],
  [
    'a service that is only called a map is told by its address',
    { format: 'MAP_SRVC', accessUrl: 'https://a.cz/wfs/' },
    'https://a.cz/wfs/?service=WFS&request=GetCapabilities',
    'WFS_SRVC',
  ],
  [
    'capabilities with a name are taken as they are',
    { format: 'WMTS_SRVC', accessUrl: 'https://a.cz/1.0.0/WMTSCapabilities.xml' },
    'https://a.cz/1.0.0/WMTSCapabilities.xml',
    'WMTS_SRVC',
  ],
  [
    'ArcGIS is asked for JSON',
    { kind: 'api', accessUrl: 'https://a.cz/arcgis/rest/services/Plan/MapServer?f=html' },
    'https://a.cz/arcgis/rest/services/Plan/MapServer?f=json',
    'REST',
  ],
  [
    'WMS of ArcGIS is WMS',
    { accessUrl: 'https://a.cz/arcgis/services/Plan/MapServer/WMSServer' },
    'https://a.cz/arcgis/services/Plan/MapServer/WMSServer?service=WMS&request=GetCapabilities',
    'WMS_SRVC',
  ],
  ['OGC API tells by itself', { kind: 'api', format: 'OGC_API', accessUrl: 'https://a.cz/ogc#x' }, 'https://a.cz/ogc', 'OGC_API'],
  ['a map of an unknown kind is asked as it is', { accessUrl: 'https://a.cz/mapa' }, 'https://a.cz/mapa', undefined],
  [
    'the format of the data is no kind of a service',
    { kind: 'api', format: 'JSON', service: { endpointDescription: 'https://a.cz/openapi.yaml' } },
    'https://a.cz/openapi.yaml',
    undefined,
  ],
])('%s', (_name, fields, url, format) => {
  expect(descriptionAddress(service(fields))).toEqual({ url, ...(format !== undefined && { format }) });
});

test.each<[string, Partial<Distribution>]>([
  ['a file', { kind: 'file', downloadUrl: 'https://a.cz/wms' }],
  ['an API that says nothing of its description', { kind: 'api', accessUrl: 'https://a.cz/api/v1' }],
  ['a template of tiles', { accessUrl: 'https://a.cz/{z}/{x}/{y}.png' }],
  ['no address', {}],
  ['another scheme', { accessUrl: 'ftp://a.cz/wms' }],
])('nothing is asked of %s', (_name, fields) => {
  expect(descriptionAddress(service(fields))).toBeUndefined();
});
