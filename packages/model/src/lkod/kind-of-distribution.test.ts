import { expect, test } from 'vitest';
import { kindOfDistribution } from './kind-of-distribution.ts';

test.each([
  ['https://data.example/a.csv', 'file'],
  ['https://gis.example/arcgis/rest/services/Cesty/FeatureServer/0', 'map-service'],
  ['https://gis.example/arcgis/rest/services/Ortofoto/MapServer/', 'map-service'],
  ['https://gis.example/arcgis/rest/services/Cesty/FeatureServer/0/query?f=geojson', 'file'],
  ['https://mapy.example/ows?SERVICE=WMS&request=GetCapabilities', 'map-service'],
  ['https://mapy.example/ows?service=WFS&request=GetFeature&outputFormat=csv', 'file'],
  ['https://mapy.example/arcgis/services/Plan/MapServer/WMSServer?request=GetCapabilities', 'map-service'],
  ['https://mapy.example/geoserver/wfs?', 'map-service'],
  ['https://example.org/wfs-navod.pdf', 'file'],
])('a download from %s is a %s', (downloadUrl, kind) => {
  expect(kindOfDistribution({ downloadUrl })).toBe(kind);
});

test('a service is an interface unless its address, specification or format is one of maps', () => {
  expect(kindOfDistribution({ service: { endpointUrl: 'https://data.example/sparql' } })).toBe('api');
  expect(
    kindOfDistribution({
      service: { endpointUrl: 'https://data.example/ows', conformsTo: ['http://www.opengis.net/def/serviceType/ogc/wms'] },
    }),
  ).toBe('map-service');
  expect(kindOfDistribution({ format: 'WFS_SRVC' })).toBe('map-service');
});
