import { step, type JsonObject } from './json-object.ts';
import { anyOf, stringRule, titlesRule } from './property-rules.ts';
import { readProperties, type PropertyRule } from './read-properties.ts';
import { placeIn, type Scope } from './scope.ts';

const source: PropertyRule = (value, scope, pointer) => (value === null ? value : anyOf('json', 'rdf')(value, scope, pointer));

const rules = {
  type: 'Template',
  properties: { url: stringRule, targetFormat: stringRule, scriptFormat: stringRule, titles: titlesRule, source },
};

const required = ['url', 'targetFormat', 'scriptFormat'];

/** Checks definitions of transformations; they are not carried out. @see Metadata Vocabulary for Tabular Data, 5.10 */
export function checkTransformations(objects: readonly JsonObject[], scope: Scope, pointer: string): void {
  for (const [index, object] of objects.entries()) {
    const at = step(pointer, index);
    readProperties(object, rules, scope, at);
    for (const name of required) if (!(name in object)) scope.log.error('transformation-incomplete', placeIn(scope, at), { name });
  }
}
