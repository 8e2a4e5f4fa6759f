import { isLanguage } from './is-language.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { resolveUrl } from './resolve-url.ts';
import { placeIn, type Scope } from './scope.ts';

const csvw = 'http://www.w3.org/ns/csvw';

/**
 * Scope of a document by its `@context`.
 *
 * @param isRequired a document on its own must have a context; a schema that it refers to need not
 */
export function readContext(document: JsonObject, scope: Scope, isRequired: boolean): Scope {
  const context = document['@context'];
  if (context === undefined && !isRequired) return scope;
  const [first, local, ...more] = Array.isArray(context) ? (context as unknown[]) : [context];
  const isRight = first === csvw && more.length === 0 && (local === undefined || isLocal(local));
  if (!isRight) scope.log.error('context-invalid', placeIn(scope, '/@context'));
  return isObject(local) ? localScope(local, scope) : scope;
}

function isLocal(local: unknown): boolean {
  if (!isObject(local)) return false;
  const keys = Object.keys(local);
  return keys.length > 0 && keys.every((key) => key === '@language' || key === '@base');
}

function localScope(local: JsonObject, scope: Scope): Scope {
  const { '@language': language, '@base': base } = local;
  if (language !== undefined && !isLanguage(language)) {
    scope.log.warn('property-invalid', placeIn(scope, '/@context/1/@language'), { name: '@language' });
  }
  if (base !== undefined && typeof base !== 'string') {
    scope.log.warn('property-invalid', placeIn(scope, '/@context/1/@base'), { name: '@base' });
  }
  return {
    ...scope,
    ...(isLanguage(language) && { language }),
    ...(typeof base === 'string' && { base: resolveUrl(base, scope.base) }),
  };
}
