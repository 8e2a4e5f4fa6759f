import { isObject, type JsonObject } from './json-object.ts';
import { readContext } from './read-context.ts';
import { resolveUrl } from './resolve-url.ts';
import { placeIn, type Scope } from './scope.ts';

/** An object with the document that it stands in. */
export interface Referenced {
  readonly object: JsonObject;
  readonly scope: Scope;
  readonly pointer: string;
  /** Address that identifies it. */
  readonly id?: string;
}

/** An object written in place, or loaded from its address. */
export async function loadReferenced(
  value: JsonObject | string,
  name: string,
  scope: Scope,
  pointer: string,
): Promise<Referenced | undefined> {
  if (isObject(value)) return { object: value, scope, pointer, ...idOf(value, scope.base) };
  const url = resolveUrl(value, scope.base);
  const object = await scope.loadObject(url);
  if (!isObject(object)) {
    scope.log.error('reference-unloadable', placeIn(scope, pointer), { name });
    return undefined;
  }
  const inside = readContext(object, { ...scope, url, base: url }, false);
  return { object, scope: inside, pointer: '', id: url, ...idOf(object, inside.base) };
}

function idOf(object: JsonObject, base: string): { id?: string } {
  return typeof object['@id'] === 'string' ? { id: resolveUrl(object['@id'], base) } : {};
}
