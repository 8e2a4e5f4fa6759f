import { inheritedRules, passedOn } from './inherited-rules.ts';
import { step, type JsonObject } from './json-object.ts';
import { booleanRule, titlesRule, type Titles } from './property-rules.ts';
import { readProperties, type PropertyRule } from './read-properties.ts';
import { placeIn, type Scope } from './scope.ts';
import type { CsvwColumn, InheritedProperties } from './table-description.ts';

/** A name as templates of addresses can use it; those with an underscore first are reserved. */
const columnName: PropertyRule<string> = (value) =>
  typeof value === 'string' && /^(?!_)(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*$/u.test(value)
    ? value
    : undefined;

const rules = {
  type: 'Column',
  properties: { ...inheritedRules, name: columnName, titles: titlesRule, suppressOutput: booleanRule, virtual: booleanRule },
};

/** Reads the columns of a schema. @see Metadata Vocabulary for Tabular Data, 5.6 */
export function readColumns(objects: readonly JsonObject[], from: InheritedProperties, scope: Scope, pointer: string): CsvwColumn[] {
  const columns = objects.map((object, index) => readColumn(object, from, scope, step(pointer, index)));
  const names = new Set<string>();
  let hasVirtual = false;
  for (const { name, isVirtual, place } of columns) {
    if (name !== undefined && names.has(name)) scope.log.error('column-name-repeated', place, { name });
    if (name !== undefined) names.add(name);
    if (hasVirtual && !isVirtual) scope.log.error('virtual-not-last', place);
    hasVirtual ||= isVirtual;
  }
  return columns;
}

function readColumn(object: JsonObject, from: InheritedProperties, scope: Scope, pointer: string): CsvwColumn {
  const read = readProperties(object, rules, scope, pointer);
  const { name, titles = {}, virtual = false } = read as { name?: string; titles?: Titles; virtual?: boolean };
  return { ...passedOn(read, from), ...(name !== undefined && { name }), titles, isVirtual: virtual, place: placeIn(scope, pointer) };
}
