import { isList, isObject, type JsonObject, type JsonValue } from '../json/json-value.ts';

export type XY = readonly [x: number, y: number];

/** A geometry of any type as points, lines and areas. */
export interface SmallShape {
  readonly points: XY[];
  readonly lines: XY[][];
  readonly areas: XY[][][];
}

/** Positions and parts of one feature that are kept. */
const maxPositions = 1_000;
const maxParts = 200;
/** A line keeps its ends and one position between, a ring the three that make it. */
const leastPositions = 4;

/** A sound geometry with no more positions than a small drawing shows. */
export function smallShape(geometry: JsonObject): SmallShape {
  const shape: SmallShape = { points: [], lines: [], areas: [] };
  collect(geometry, shape);
  const lines = [...shape.lines, ...shape.areas.flat()];
  const step = Math.ceil(lines.reduce((sum, line) => sum + line.length, shape.points.length) / maxPositions);
  if (step <= 1) return shape;
  return {
    points: shape.points.filter((_, index) => index % step === 0),
    lines: shape.lines.slice(0, maxParts).map((line) => thinned(line, step)),
    areas: shape.areas.slice(0, maxParts).map((rings) => rings.slice(0, maxParts).map((ring) => thinned(ring, step))),
  };
}

function collect({ type, coordinates = null, geometries }: JsonObject, shape: SmallShape): void {
  if (type === 'GeometryCollection' && isList(geometries)) for (const one of geometries) if (isObject(one)) collect(one, shape);
  if (type === 'Point') shape.points.push(positionOf(coordinates));
  else if (type === 'MultiPoint') shape.points.push(...positionsOf(coordinates).slice(0, maxPositions * maxParts));
  else if (type === 'LineString') shape.lines.push(positionsOf(coordinates));
  else if (type === 'MultiLineString') for (const line of listOf(coordinates)) shape.lines.push(positionsOf(line));
  else if (type === 'Polygon') shape.areas.push(listOf(coordinates).map(positionsOf));
  else if (type === 'MultiPolygon') for (const area of listOf(coordinates)) shape.areas.push(listOf(area).map(positionsOf));
}

function listOf(value: JsonValue): readonly JsonValue[] {
  return isList(value) ? value : [];
}

function positionsOf(value: JsonValue): XY[] {
  return listOf(value).map(positionOf);
}

function positionOf(value: JsonValue): XY {
  const [x, y] = listOf(value);
  return [Number(x), Number(y)];
}

/** One position of so many, and the last one. */
function thinned(line: readonly XY[], step: number): XY[] {
  const every = Math.min(step, Math.max(1, Math.floor(line.length / leastPositions)));
  return line.filter((_, index) => index % every === 0 || index === line.length - 1);
}
