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
  return true;
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
