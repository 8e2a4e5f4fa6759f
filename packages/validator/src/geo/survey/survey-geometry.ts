import { isList, isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { surveyBbox } from './survey-bbox.ts';
import { surveyMembers } from './survey-members.ts';
import { surveyPosition } from './survey-position.ts';
import { surveyLine, surveyRing } from './survey-ring.ts';
import type { Trail } from './trail.ts';

type SimpleType = 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';

/** Levels of lists above a position, by type. */
const depths = new Map<JsonValue | undefined, number>([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

export function isGeometryType(type: JsonValue | undefined): type is SimpleType | 'GeometryCollection' {
  return type === 'GeometryCollection' || depths.has(type);
}

/** Gets every sound position. */
export type Visit = (x: number, y: number) => void;

/** Checks the structure of a geometry; true when it is sound and not empty, so that its validity can be judged. */
export function surveyGeometry(value: JsonValue, trail: Trail, visit: Visit, isInCollection = false): boolean {
  if (!isObject(value)) return trail.note('geometry-not-object');
  surveyMembers(value, 'geometry', trail);
  surveyBbox(value['bbox'], undefined, trail);
  const { type } = value;
  if (!isGeometryType(type)) return trail.note('geometry-type');
  if (type === 'GeometryCollection') return surveyCollection(value, trail, visit, isInCollection);
  const { coordinates } = value;
  if (coordinates === undefined) return trail.note('geometry-no-coordinates');
  return trail.within('coordinates', () => {
    if (isList(coordinates) && coordinates.length === 0) return trail.note('geometry-empty');
    return surveyCoordinates(coordinates, { type, depth: depths.get(type) ?? 0, isHole: false, trail, visit });
  });
}

function surveyCollection({ geometries }: JsonObject, trail: Trail, visit: Visit, isInCollection: boolean): boolean {
  if (isInCollection) trail.note('collection-nested');
  if (!isList(geometries)) return trail.note('collection-no-list');
  if (geometries.length === 0) return trail.note('geometry-empty');
  if (geometries.length === 1) trail.note('collection-single');
  return trail.within('geometries', () =>
    geometries.map((geometry, index) => trail.within(index, () => surveyGeometry(geometry, trail, visit, true))).every(Boolean),
  );
}

interface Walk {
  readonly type: SimpleType;
  readonly depth: number;
  readonly isHole: boolean;
  readonly trail: Trail;
  readonly visit: Visit;
}

function surveyCoordinates(value: JsonValue, walk: Walk): boolean {
  const { type, depth, isHole, trail, visit } = walk;
  if (depth === 0) return surveyPosition(value, trail, visit);
  if (!isList(value)) return trail.note(typeof value === 'string' ? 'position-text' : 'position-depth');
  const isArea = type.endsWith('Polygon');
  let isSound = true;
  for (const [index, item] of value.entries()) {
    const step = () => surveyCoordinates(item, { ...walk, depth: depth - 1, isHole: isArea && depth === 2 && index > 0 });
    if (!trail.within(index, step)) isSound = false;
  }
  if (!isSound || depth !== 1 || type === 'MultiPoint') return isSound;
  return isArea ? surveyRing(value, isHole, trail) : surveyLine(value, trail);
}
