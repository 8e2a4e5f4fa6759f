import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import type { JsonObject } from '../../json/json-value.ts';
import { reasonOf, type InvalidReason } from './invalid-reason.ts';

/** Why a geometry is not valid, and where. */
export interface Invalid {
  readonly reason: InvalidReason;
  readonly at?: readonly [x: number, y: number];
}

/** A geometry of the engine, whose own types say nothing. */
export type EngineGeometry = object;

/**
 * Validity of a geometry by the OGC Simple Features rules, judged by JTS; undefined when it is valid.
 *
 * @param geometry GeoJSON geometry of sound structure: numbers, closed rings
 * @throws when the structure is not sound
 */
export function invalidityOf(geometry: JsonObject): Invalid | undefined {
  return invalidityOfEngine(new GeoJSONReader(new GeometryFactory()).read(geometry) as EngineGeometry);
}

/** The same for a geometry of the engine. */
export function invalidityOfEngine(geometry: EngineGeometry): Invalid | undefined {
  const fault = new IsValidOp(geometry).getValidationError() as ReturnType<IsValidOp['getValidationError']> | null;
  if (fault === null) return undefined;
  const place = fault.getCoordinate() as { x: number; y: number } | null;
  return { reason: reasonOf(Number(fault.getErrorType())), ...(place && { at: [place.x, place.y] as const }) };
}
