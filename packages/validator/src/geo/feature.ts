import type { JsonObject, JsonValue } from '../json/json-value.ts';

/** A feature of a map as the readers of all formats give it; the geometry is that of GeoJSON. */
export interface MapFeature {
  /** Left out where the format gives none, or one of its own making. */
  readonly id?: string | number;
  readonly properties: JsonObject;
  readonly geometry: JsonObject | null;
}

/** Positions of a geometry, nested as in GeoJSON. */
export type Coordinates = JsonValue;
