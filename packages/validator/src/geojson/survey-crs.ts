import { isObject, type JsonValue } from '../json/json-value.ts';
import type { Trail } from '../geo/survey/trail.ts';

const worldwide = /CRS:?:?84$|EPSG:+(?:[\d.]*:)?4326$/iu;
const presentable = /^[\w:.#/-]{1,60}$/u;

/** The member `crs` of the form before RFC 7946. */
export function surveyCrs(crs: JsonValue | undefined, trail: Trail): void {
  if (crs === undefined || crs === null) return;
  const properties = isObject(crs) && isObject(crs['properties']) ? crs['properties'] : {};
  const name = properties['name'];
  trail.within('crs', () => {
    if (typeof name === 'string' && worldwide.test(name)) return trail.note('crs-needless');
    return trail.note('crs-other', typeof name === 'string' && presentable.test(name) ? name : undefined);
  });
}
