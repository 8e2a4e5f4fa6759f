import { checkCommonValue } from './check-common-value.ts';
import { isLanguage } from './is-language.ts';
import { isObject, step, type JsonObject } from './json-object.ts';
import type { PropertyRule } from './read-properties.ts';
import { placeIn } from './scope.ts';

export const booleanRule: PropertyRule<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const stringRule: PropertyRule<string> = (value) => (typeof value === 'string' ? value : undefined);

/** A text, or null for none. */
export const stringOrNullRule: PropertyRule<string | null> = (value) => (value === null || typeof value === 'string' ? value : undefined);

export const countRule: PropertyRule<number> = (value) => (Number.isInteger(value) && Number(value) >= 0 ? Number(value) : undefined);

export const languageRule: PropertyRule<string> = (value) => (isLanguage(value) ? value : undefined);

export const anyOf =
  (...words: readonly string[]): PropertyRule<string> =>
  (value) =>
    typeof value === 'string' && words.includes(value) ? value : undefined;

/** A template of addresses (RFC 6570). */
export const templateRule: PropertyRule<string> = (value) =>
  typeof value === 'string' && /^(?:[^{}]|\{[^{}]+\})*$/u.test(value) ? value : undefined;

/** One text or several; those that are no texts are left out. */
export const stringsRule: PropertyRule<readonly string[]> = (value, scope, pointer) => {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return undefined;
  const strings = value.filter((item): item is string => typeof item === 'string');
  if (strings.length < value.length) scope.log.warn('item-invalid', placeIn(scope, pointer), { name: lastOf(pointer) });
  return strings;
};

/** Names of columns: one or several; none is not allowed. */
export const columnNamesRule: PropertyRule<readonly string[]> = (value) => {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.length > 0 && names.every((name): name is string => typeof name === 'string') ? names : undefined;
};

/** Texts by language. */
export type Titles = Readonly<Record<string, readonly string[]>>;

export const titlesRule: PropertyRule<Titles> = (value, scope, pointer) => {
  if (typeof value === 'string' || Array.isArray(value)) {
    const strings = stringsRule(value, scope, pointer) ?? [];
    return strings.length > 0 ? { [scope.language]: strings } : {};
  }
  if (!isObject(value)) return undefined;
  const titles: Record<string, readonly string[]> = {};
  for (const [language, texts] of Object.entries(value)) {
    const strings = isLanguage(language) ? stringsRule(texts, scope, step(pointer, language)) : undefined;
    if (strings?.length) titles[language] = strings;
    else if (strings) continue;
    else if (isLanguage(language)) scope.log.warn('property-invalid', placeIn(scope, step(pointer, language)), { name: lastOf(pointer) });
    else scope.log.warn('language-invalid', placeIn(scope, step(pointer, language)), { name: language });
  }
  return titles;
};

/** Objects of an array; what is no object is left out, what is no array counts as an empty one. */
export const objectsRule: PropertyRule<readonly JsonObject[]> = (value, scope, pointer) => {
  if (!Array.isArray(value)) {
    scope.log.warn('property-invalid', placeIn(scope, pointer), { name: lastOf(pointer) });
    return [];
  }
  const objects = value.filter(isObject);
  if (objects.length < value.length) scope.log.warn('item-invalid', placeIn(scope, pointer), { name: lastOf(pointer) });
  return objects;
};

/** Notes: objects of any properties, with the restrictions of common ones. */
export const notesRule: PropertyRule = (value, scope, pointer) => {
  checkCommonValue(value, 'notes', scope, pointer);
  return objectsRule(value, scope, pointer);
};

/** An object, or the address of one; anything else counts as an object without properties. */
export const objectOrUrlRule: PropertyRule<JsonObject | string> = (value, scope, pointer) => {
  if (typeof value === 'string' || isObject(value)) return value;
  scope.log.warn('property-invalid', placeIn(scope, pointer), { name: lastOf(pointer) });
  return {};
};

const lastOf = (pointer: string) => pointer.slice(pointer.lastIndexOf('/') + 1);
