import { checkCommonValue, isIdentifier } from './check-common-value.ts';
import { step, type JsonObject } from './json-object.ts';
import { placeIn, type Scope } from './scope.ts';

/** Value of a property as it is used; undefined when it is not allowed. May note faults of its parts. */
export type PropertyRule<T = unknown> = (value: unknown, scope: Scope, pointer: string) => T | undefined;

/** What an object of the description may hold. */
export interface ObjectRules {
  /** What `@type` has to be; missing when the object may have none. */
  readonly type?: string;
  readonly properties: Readonly<Record<string, PropertyRule>>;
}

/**
 * Reads the properties of an object: those not allowed, or with values not allowed, are noted and left out.
 *
 * @see Metadata Vocabulary for Tabular Data, 4 and 5
 */
export function readProperties(object: JsonObject, rules: ObjectRules, scope: Scope, pointer: string): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) {
    const at = step(pointer, name);
    if (name === '@context') continue;
    if (name === '@id' && rules.type) {
      if (typeof value !== 'string') scope.log.warn('property-invalid', placeIn(scope, at), { name });
      else if (isIdentifier(value)) read[name] = value;
      else scope.log.error('id-invalid', placeIn(scope, at));
    } else if (name === '@type' && rules.type) {
      if (value !== rules.type) scope.log.error('type-invalid', placeIn(scope, at), { name: rules.type });
    } else if (Object.hasOwn(rules.properties, name)) {
      const known = rules.properties[name]!(value, scope, at);
      if (known === undefined) scope.log.warn('property-invalid', placeIn(scope, at), { name });
      else read[name] = known;
    } else if (name.includes(':')) checkCommonValue(value, name, scope, at);
    else scope.log.warn('property-unknown', placeIn(scope, at), { name });
  }
  return read;
}
