import Type from 'typebox';
import { Code, DateOnly, DateOrTime, Duration, Iri } from './scalars.ts';

const position = Type.Array(Type.Number(), { minItems: 2, maxItems: 3 });

/** GeoJSON geometry (RFC 7946), WGS 84, longitude first. */
const Geometry = Type.Union([
  Type.Object({ type: Type.Literal('Point'), coordinates: position }, { additionalProperties: false }),
  Type.Object({ type: Type.Literal('MultiPoint'), coordinates: Type.Array(position) }, { additionalProperties: false }),
  Type.Object({ type: Type.Literal('LineString'), coordinates: Type.Array(position, { minItems: 2 }) }, { additionalProperties: false }),
  Type.Object(
    { type: Type.Literal('Polygon'), coordinates: Type.Array(Type.Array(position, { minItems: 4 })) },
    { additionalProperties: false },
  ),
  Type.Object(
    { type: Type.Literal('MultiPolygon'), coordinates: Type.Array(Type.Array(Type.Array(position, { minItems: 4 }))) },
    { additionalProperties: false },
  ),
]);

/** West, south, east, north in degrees, WGS 84. */
const Bbox = Type.Array(Type.Number(), { minItems: 4, maxItems: 4 });

/** Which place and time the data cover and how they change. */
export const coverageFields = {
  territory: Type.Optional(
    Type.Object(
      {
        /** RÚIAN elements as `<type>/<code>`, e.g. `obec/586307`. */
        units: Type.Optional(
          Type.Array(Type.String({ pattern: '^[a-z0-9-]+/[0-9]+$', maxLength: 60 }), { uniqueItems: true, maxItems: 7_000 }),
        ),
        /** Other places by IRI: EU continent, country, place, GeoNames. */
        places: Type.Optional(Type.Array(Iri, { maxItems: 300 })),
        bbox: Type.Optional(Bbox),
        geometry: Type.Optional(Geometry),
      },
      { additionalProperties: false },
    ),
  ),
  spatialResolutionM: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 50_000_000 })),
  temporal: Type.Optional(
    Type.Object({ start: Type.Optional(DateOnly), end: Type.Optional(DateOnly) }, { additionalProperties: false, minProperties: 1 }),
  ),
  temporalResolution: Type.Optional(Duration),
  /** EU frequency, e.g. `MONTHLY`; `UNKNOWN` says that nobody knows. */
  frequency: Type.Optional(Code('frequency')),
  issued: Type.Optional(DateOrTime),
  modified: Type.Optional(DateOrTime),
  nextUpdateDue: Type.Optional(DateOnly),
};
