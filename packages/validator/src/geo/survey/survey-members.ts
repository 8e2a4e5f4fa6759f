import type { JsonObject } from '../../json/json-value.ts';
import type { Trail } from './trail.ts';

/** Members that would change the meaning of a kind of object (RFC 7946, section 7.1). */
const foreign = {
  root: ['coordinates', 'geometries', 'geometry', 'properties'],
  feature: ['coordinates', 'geometries', 'features'],
  geometry: ['geometry', 'properties', 'features'],
} as const;

export function surveyMembers(object: JsonObject, kind: keyof typeof foreign, trail: Trail): void {
  const member = foreign[kind].find((name) => Object.hasOwn(object, name));
  if (member !== undefined) trail.note(`${kind}-members`, member);
}
