/** Addresses under which schemas in use refer to the one of GeoJSON. */
export const geoJsonSchemaAddresses = [
  'https://raw.githubusercontent.com/ropensci/geojsonlint/master/inst/schema/geojson.json',
  'https://geojson.org/schema/GeoJSON.json',
  'http://json.schemastore.org/geojson',
  'https://json.schemastore.org/geojson',
  'https://json.schemastore.org/geojson.json',
] as const;

const list = (items: object, minItems = 0) => ({ type: 'array', items, minItems });
const to = (name: string) => ({ $ref: `#/$defs/${name}` });

const geometry = (type: string, coordinates: object) => ({
  type: 'object',
  required: ['type', 'coordinates'],
  properties: { type: { const: type }, coordinates, bbox: to('bbox') },
});

const geometryNames = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'];

/** GeoJSON by RFC 7946, as a schema: any geometry, a feature or a collection of features. */
export const geoJsonSchema = {
  oneOf: [...geometryNames, 'Feature', 'FeatureCollection'].map(to),
  $defs: {
    bbox: { type: 'array', items: { type: 'number' }, minItems: 4 },
    position: list({ type: 'number' }, 2),
    line: list(to('position'), 2),
    ring: list(to('position'), 4),
    Point: geometry('Point', to('position')),
    MultiPoint: geometry('MultiPoint', list(to('position'))),
    LineString: geometry('LineString', to('line')),
    MultiLineString: geometry('MultiLineString', list(to('line'))),
    Polygon: geometry('Polygon', list(to('ring'))),
    MultiPolygon: geometry('MultiPolygon', list(list(to('ring')))),
    GeometryCollection: {
      type: 'object',
      required: ['type', 'geometries'],
      properties: { type: { const: 'GeometryCollection' }, geometries: list({ oneOf: geometryNames.map(to) }), bbox: to('bbox') },
    },
    Feature: {
      type: 'object',
      required: ['type', 'geometry', 'properties'],
      properties: {
        type: { const: 'Feature' },
        id: { type: ['string', 'number'] },
        geometry: { oneOf: [{ type: 'null' }, ...geometryNames.map(to)] },
        properties: { type: ['object', 'null'] },
        bbox: to('bbox'),
      },
    },
    FeatureCollection: {
      type: 'object',
      required: ['type', 'features'],
      properties: { type: { const: 'FeatureCollection' }, features: list(to('Feature')), bbox: to('bbox') },
    },
  },
};
