import type { Box } from '../../crs/box.ts';
import type { Area } from './areas.ts';
import type { Ring } from './rings-of.ts';

/** A side of an area, the inside on its left. */
interface Side {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /** Is it a side of the other area too? */
  isShared: boolean;
}

/** More comparisons of sides cost more than the engine. */
const maxComparisons = 1_000_000;
/** Below such a sine of an angle three points may be on one line. */
const smallSine = 1e-9;

/**
 * Do two areas surely have no common inside? Neighbours of a good coverage share whole sides, which is soon told; whatever
 * is not plain is left to the engine, so that a wrong answer costs time only.
 */
export function areClearlyApart(a: Area, b: Area): boolean {
  const window: Box = [
    Math.max(a.box[0], b.box[0]),
    Math.max(a.box[1], b.box[1]),
    Math.min(a.box[2], b.box[2]),
    Math.min(a.box[3], b.box[3]),
  ];
  const [sidesA, sidesB] = [sidesIn(a.rings, window), sidesIn(b.rings, window)];
  if (sidesA.length * sidesB.length > maxComparisons) return false;
  for (const one of sidesA) for (const other of sidesB) if (meetOtherwise(one, other)) return false;
  // Now the borders have nothing in common but whole sides and corners: a side is inside or outside as a whole.
  return !sidesA.some((side) => isInside(side, b.rings)) && !sidesB.some((side) => isInside(side, a.rings));
}

function sidesIn(rings: readonly Ring[], [west, south, east, north]: Box): Side[] {
  const sides: Side[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [[ax, ay], [bx, by]] = [ring[index - 1]!, ring[index]!];
      if (Math.max(ax, bx) < west || Math.min(ax, bx) > east || Math.max(ay, by) < south || Math.min(ay, by) > north) continue;
      if (ax !== bx || ay !== by) sides.push({ ax, ay, bx, by, isShared: false });
    }
  }
  return sides;
}

/** Do two sides meet in another way than neighbours do: in a corner, or as one side seen from both sides? */
function meetOtherwise(one: Side, other: Side): boolean {
  if (Math.max(one.ax, one.bx) < Math.min(other.ax, other.bx) || Math.max(other.ax, other.bx) < Math.min(one.ax, one.bx)) return false;
  if (Math.max(one.ay, one.by) < Math.min(other.ay, other.by) || Math.max(other.ay, other.by) < Math.min(one.ay, one.by)) return false;
  const [isStart, isEnd] = [isCorner(other, one.ax, one.ay), isCorner(other, one.bx, one.by)];
  if (isStart && isEnd) {
    one.isShared = other.isShared = isCornerAt(one.ax, one.ay, other.bx, other.by);
    return !one.isShared;
  }
  return isStart || isEnd ? runAlong(one, other, isStart) : mayCross(one, other);
}

/** Two sides from one corner: does one run along the other? */
function runAlong(one: Side, other: Side, isStart: boolean): boolean {
  const [x, y] = isStart ? [one.ax, one.ay] : [one.bx, one.by];
  const [farX, farY] = isStart ? [one.bx, one.by] : [one.ax, one.ay];
  const [otherX, otherY] = isCornerAt(other.ax, other.ay, x, y) ? [other.bx, other.by] : [other.ax, other.ay];
  return turn(other, farX, farY) === 0 && (farX - x) * (otherX - x) + (farY - y) * (otherY - y) > 0;
}

/** They may, unless one is well on one side of the line of the other. */
function mayCross(one: Side, other: Side): boolean {
  const [first, second] = [turn(one, other.ax, other.ay), turn(one, other.bx, other.by)];
  const [third, fourth] = [turn(other, one.ax, one.ay), turn(other, one.bx, one.by)];
  return first * second <= 0 && third * fourth <= 0;
}

function isCorner({ ax, ay, bx, by }: Side, x: number, y: number): boolean {
  return isCornerAt(ax, ay, x, y) || isCornerAt(bx, by, x, y);
}

function isCornerAt(cornerX: number, cornerY: number, x: number, y: number): boolean {
  return cornerX === x && cornerY === y;
}

/** On which side of a line a point is: 1 left, −1 right, 0 on it or too near to tell. */
function turn({ ax, ay, bx, by }: Side, x: number, y: number): number {
  const [dx, dy, px, py] = [bx - ax, by - ay, x - ax, y - ay];
  const product = dx * py - dy * px;
  return Math.abs(product) <= smallSine * Math.hypot(dx, dy) * Math.hypot(px, py) ? 0 : Math.sign(product);
}

/** Is the middle of a side inside an area? */
function isInside({ ax, ay, bx, by, isShared }: Side, rings: readonly Ring[]): boolean {
  if (isShared) return false;
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  let isIn = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [[fromX, fromY], [toX, toY]] = [ring[index - 1]!, ring[index]!];
      if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) isIn = !isIn;
    }
  }
  return isIn;
}
