import type { ShownPreview } from '@pasport/api';

export type Outline = NonNullable<ShownPreview['outline']>;

/** What a point costs beside a corner of a line: it is an element of its own. */
const costOfPoint = 7;
/** Three corners make an area, and the first one again. */
const leastCorners = 4;

/**
 * A drawing that costs no more than a page may spend on it: every second corner is left out, then every second feature.
 *
 * @param mostCorners of lines and borders
 */
export function lighterOutline(outline: Outline, mostCorners: number): Outline {
  let lighter = outline;
  for (let step = 2; costOf(lighter) > mostCorners; step *= 2) {
    const [corners, features] = [Math.min(step, leastCorners), Math.max(1, step / leastCorners)];
    lighter = {
      ...outline,
      points: every(outline.points, features),
      lines: every(outline.lines, features).map((line) => thinned(line, corners)),
      areas: every(outline.areas, features).map((rings) => rings.map((ring) => thinned(ring, corners))),
    };
  }
  return lighter;
}

function costOf({ points, lines, areas }: Outline): number {
  return [...lines, ...areas.flat()].reduce((sum, line) => sum + line.length, points.length * costOfPoint);
}

function every<Item>(items: readonly Item[], step: number): Item[] {
  return items.filter((_, index) => index % step === 0);
}

/** One corner of so many, and the last one; what has few keeps them. */
function thinned<Place>(line: readonly Place[], step: number): Place[] {
  const most = Math.max(1, Math.min(step, Math.floor(line.length / leastCorners)));
  return line.filter((_, index) => index % most === 0 || index === line.length - 1);
}
