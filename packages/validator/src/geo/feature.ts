import type { JsonObject } from '../json/json-value.ts';

/** Why a geometry cannot be looked at: it is damaged, made of arcs, or would take too long. */
export type GeometryDefect = 'unreadable' | 'curved' | 'too-complex';

/** A feature of a map as the readers of all formats give it; the geometry is that of GeoJSON. */
export interface MapFeature {
  /** Left out where the format gives none, or one of its own making. */
  readonly id?: string | number;
  readonly properties: JsonObject;
  readonly geometry: JsonObject | null | GeometryDefect;
}
