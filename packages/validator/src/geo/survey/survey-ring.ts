import type { JsonValue } from '../../json/json-value.ts';
import type { Trail } from './trail.ts';

type Positions = readonly (readonly number[])[];

/** Checks a line of sound positions: at least two, none repeated right after itself. */
export function surveyLine(line: readonly JsonValue[], trail: Trail): boolean {
  if (line.length < 2) return trail.note('line-short');
  noteRepeated(line as Positions, trail);
  return true;
}

/** Checks a ring of sound positions: four or more, closed, exterior rings against the clock, holes with it. */
export function surveyRing(ring: readonly JsonValue[], isHole: boolean, trail: Trail): boolean {
  const positions = ring as Positions;
  const [first, last] = [positions[0], positions.at(-1)];
  if (!first || !last || first.some((value, index) => value !== last[index])) return trail.note('ring-open');
  if (positions.length < 4) return trail.note('ring-short');
  const area = doubleArea(positions);
  if (isHole ? area > 0 : area < 0) trail.note('ring-winding');
  noteRepeated(positions, trail);
  noteSpike(positions, trail);
  return true;
}

/** Cosine of half a degree: sharper corners are drawn by mistake. */
const sharpest = Math.cos(Math.PI / 360);

/** The first corner of a ring at which it turns back almost the way it came. */
function noteSpike(ring: Positions, trail: Trail): void {
  const last = ring.length - 1;
  for (let index = 0; index < last; index += 1) {
    const [before, here, after] = [ring[index === 0 ? last - 1 : index - 1], ring[index], ring[index + 1]];
    if (before && here && after && isSharp(before, here, after)) return void trail.within(index, () => trail.note('vertex-spike'));
  }
}

function isSharp([ax = 0, ay = 0]: readonly number[], [bx = 0, by = 0]: readonly number[], [cx = 0, cy = 0]: readonly number[]): boolean {
  const [toX, toY, fromX, fromY] = [ax - bx, ay - by, cx - bx, cy - by];
  const lengths = Math.hypot(toX, toY) * Math.hypot(fromX, fromY);
  return lengths > 0 && toX * fromX + toY * fromY > sharpest * lengths;
}

function noteRepeated(positions: Positions, trail: Trail): void {
  const index = positions.findIndex((position, at) => at > 0 && position.every((value, axis) => value === positions[at - 1]?.[axis]));
  if (index !== -1) trail.within(index, () => trail.note('vertex-repeated'));
}

/** Twice the signed area; above 0 against the clock. Counted from the first position, to keep digits. */
function doubleArea(positions: Positions): number {
  const [originX = 0, originY = 0] = positions[0] ?? [];
  let [sum, beforeX, beforeY] = [0, 0, 0];
  for (const [x = 0, y = 0] of positions) {
    sum += beforeX * (y - originY) - (x - originX) * beforeY;
    [beforeX, beforeY] = [x - originX, y - originY];
  }
  return sum;
}
