import { isObject, step, type JsonObject } from './json-object.ts';
import { columnNamesRule } from './property-rules.ts';
import { resolveUrl } from './resolve-url.ts';
import { placeIn, type Scope } from './scope.ts';
import type { CsvwColumn, CsvwForeignKey } from './table-description.ts';

const allowed = new Set(['columnReference', 'reference']);
const allowedInReference = new Set(['resource', 'schemaReference', 'columnReference']);

/** Reads foreign keys; a wrong one is an error and left out. @see Metadata Vocabulary for Tabular Data, 5.5.2.1 */
export function readForeignKeys(
  objects: readonly JsonObject[],
  columns: readonly CsvwColumn[],
  scope: Scope,
  pointer: string,
): CsvwForeignKey[] {
  const names = new Set(columns.map(({ name }) => name));
  return objects.flatMap((object, index) => {
    const at = step(pointer, index);
    const key = readForeignKey(object, names, scope, at);
    if (typeof key !== 'string') return [key];
    scope.log.error('foreign-key-invalid', placeIn(scope, at), { name: key });
    return [];
  });
}

/** The key, or the property that is wrong. */
function readForeignKey(
  object: JsonObject,
  names: ReadonlySet<string | undefined>,
  scope: Scope,
  pointer: string,
): CsvwForeignKey | string {
  const { columnReference, reference } = object;
  const columns = columnNamesRule(columnReference, scope, pointer);
  if (!columns?.every((name) => names.has(name))) return 'columnReference';
  if (!isObject(reference)) return 'reference';
  const odd = Object.keys(object).find((key) => !allowed.has(key)) ?? Object.keys(reference).find((key) => !allowedInReference.has(key));
  if (odd !== undefined) return odd;
  const { resource, schemaReference } = reference;
  const referenced = columnNamesRule(reference.columnReference, scope, pointer);
  if (referenced?.length !== columns.length) return 'reference/columnReference';
  const [url, isSchema] = resource === undefined ? [schemaReference, true] : [resource, false];
  if (typeof url !== 'string' || (resource !== undefined && schemaReference !== undefined)) return 'reference/resource';
  const target = resolveUrl(url, scope.base);
  return {
    columns,
    reference: { ...(isSchema ? { schema: target } : { resource: target }), columns: referenced },
    place: placeIn(scope, pointer),
  };
}
