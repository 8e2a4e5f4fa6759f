import { toDegrees, type ToDegrees } from '../crs/to-degrees.ts';
import type { System } from '../geo/survey/system.ts';
import type { FileOutline } from './file-preview.ts';
import { previewLimits } from './preview-limits.ts';
import type { SmallShape, XY } from './small-shape.ts';

/** Cells of the grid along the longer side of the drawing, from the finest. */
const grids = [2_000, 1_000, 500, 250];
/** A point alone is drawn with so many degrees around it. */
const leastSide = 0.001;
/** Positions of a ring: three, and the first one again. */
const leastRing = 4;

type Box = FileOutline['bbox'];

/** Shapes as a small drawing; undefined where their places are not known, or there are none. */
export function outlineOf(shapes: readonly SmallShape[], system: System): FileOutline | undefined {
  const there = degreesIn(system);
  const placed = there && shapes.map((shape) => mapped(shape, (place) => there(...place) ?? nowhere));
  const bbox = placed && boxOf(placed.flatMap(positionsOf));
  if (!bbox) return undefined;
  for (const grid of grids) {
    const drawn = drawnOn(placed, bbox, grid);
    if (isSmall(drawn)) return drawn;
  }
  for (let step = 2; step <= placed.length * 2; step *= 2) {
    const drawn = drawnOn(
      placed.filter((_, index) => index % step === 0),
      bbox,
      grids.at(-1)!,
    );
    if (isSmall(drawn)) return drawn;
  }
  return undefined;
}

const nowhere: XY = [Number.NaN, Number.NaN];

function degreesIn(system: System): ToDegrees | undefined {
  if (system.kind !== 'declared') return (x, y) => [x, y];
  return system.crs.known && toDegrees(system.crs.known);
}

function isSmall(outline: FileOutline): boolean {
  return JSON.stringify(outline).length <= previewLimits.bytes;
}

function mapped({ points, lines, areas }: SmallShape, place: (position: XY) => XY): SmallShape {
  return {
    points: points.map(place),
    lines: lines.map((line) => line.map(place)),
    areas: areas.map((rings) => rings.map((ring) => ring.map(place))),
  };
}

function positionsOf({ points, lines, areas }: SmallShape): XY[] {
  return [...points, ...lines.flat(), ...areas.flat(2)];
}

/** Undefined when a position is no place on the globe: the numbers are of a system that nobody declared. */
function boxOf(positions: readonly XY[]): Box | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return undefined;
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return positions.length === 0 ? undefined : [west, south, east, north];
}

type Place = [lon: number, lat: number];

function drawnOn(shapes: readonly SmallShape[], box: Box, cells: number): FileOutline {
  const step = Math.max(box[2] - box[0], box[3] - box[1], leastSide) / cells;
  const digits = Math.ceil(-Math.log10(step));
  const onGrid = ([lon, lat]: XY): Place => [rounded(lon, step, digits), rounded(lat, step, digits)];
  const points = new Map<string, Place>();
  const addPoint = (position: XY | undefined) => position && points.set(String(onGrid(position)), onGrid(position));
  const [lines, areas]: [Place[][], Place[][][]] = [[], []];
  for (const shape of shapes) {
    for (const point of shape.points) addPoint(point);
    for (const line of shape.lines) {
      const places = withoutRepeats(line.map(onGrid));
      // What is smaller than a cell of the grid is a point.
      if (places.length > 1) lines.push(places);
      else addPoint(line[0]);
    }
    for (const rings of shape.areas) {
      const [border = [], ...holes] = rings.map((ring) => withoutRepeats(ring.map(onGrid)));
      if (border.length >= leastRing) areas.push([border, ...holes.filter((hole) => hole.length >= leastRing)]);
      else addPoint(rings[0]?.[0]);
    }
  }
  const bbox = box.map((value) => Number(value.toFixed(digits))) as Box;
  return { features: shapes.length, bbox, points: [...points.values()], lines, areas };
}

function rounded(value: number, step: number, digits: number): number {
  return Number((Math.round(value / step) * step).toFixed(digits));
}

function withoutRepeats(line: readonly Place[]): Place[] {
  return line.filter(([lon, lat], index) => index === 0 || lon !== line[index - 1]?.[0] || lat !== line[index - 1]?.[1]);
}
