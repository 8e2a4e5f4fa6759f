import { isList, type JsonValue } from '../../json/json-value.ts';
import { holds, type Box } from '../../crs/box.ts';
import type { Trail } from './trail.ts';

/** About a decimetre; programs round their boxes. */
const margin = 1e-6;

/** Looks at a member `bbox`: its form, and whether it holds the positions in `actual`. */
export function surveyBbox(value: JsonValue | undefined, actual: Box | undefined, trail: Trail): void {
  if (value === undefined) return;
  trail.within('bbox', () => {
    const numbers = isList(value) ? value.filter((item) => typeof item === 'number' && Number.isFinite(item)) : [];
    if (!isList(value) || numbers.length !== value.length || (value.length !== 4 && value.length !== 6)) return trail.note('bbox-shape');
    const [west, south, east, north] = (value.length === 4 ? numbers : [0, 1, 3, 4].map((index) => numbers[index])) as [...Box];
    if (south > north) return trail.note('bbox-order');
    if (west > east || !actual) return true;
    const declared: Box = [west, south, east, north];
    const isInside = holds(declared, actual[0], actual[1], margin) && holds(declared, actual[2], actual[3], margin);
    return isInside || trail.note('bbox-outside');
  });
}
