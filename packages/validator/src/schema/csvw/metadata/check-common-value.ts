import { builtInDatatype } from '../value/datatypes.ts';
import { isLanguage } from './is-language.ts';
import { isObject, step, type JsonObject } from './json-object.ts';
import { placeIn, type Scope } from './scope.ts';

const terms = new Set(['TableGroup', 'Table', 'Schema', 'Column', 'Dialect', 'Template', 'Datatype', 'Row', 'Cell', 'ForeignKey']);
const absolute = /^[A-Za-z][A-Za-z0-9+.-]*:\S*$/u;

/** Values are not followed deeper than this, so that no document exhausts the stack. */
const maxPointerChars = 4000;

/** Checks a value of a property that CSV on the Web does not define. @see Metadata Vocabulary for Tabular Data, 5.8.2 */
export function checkCommonValue(value: unknown, name: string, scope: Scope, pointer: string): void {
  if (pointer.length > maxPointerChars) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkCommonValue(item, name, scope, step(pointer, index));
    return;
  }
  if (!isObject(value)) return;
  if (!hasRightKeywords(value)) scope.log.error('common-value-invalid', placeIn(scope, pointer), { name });
  for (const [key, inner] of Object.entries(value)) if (!key.startsWith('@')) checkCommonValue(inner, name, scope, step(pointer, key));
}

function hasRightKeywords(value: JsonObject): boolean {
  if ('@value' in value) return isLiteral(value);
  const keywords = Object.keys(value).filter((key) => key.startsWith('@'));
  if (keywords.some((key) => key !== '@id' && key !== '@type')) return false;
  if ('@id' in value && !isIdentifier(value['@id'])) return false;
  const types = [value['@type'] ?? []].flat();
  return types.every((type) => typeof type === 'string' && (terms.has(type) || isType(type)));
}

function isLiteral(value: JsonObject): boolean {
  const { '@value': literal, '@type': type, '@language': language, ...others } = value;
  if (Object.keys(others).length > 0 || (type !== undefined && language !== undefined)) return false;
  if (!['string', 'number', 'boolean'].includes(typeof literal)) return false;
  if ('@type' in value && !(typeof type === 'string' && isType(type))) return false;
  return language === undefined || language === null || isLanguage(language);
}

const isType = (type: string) => builtInDatatype(type) !== undefined || (absolute.test(type) && !type.startsWith('_:'));

/** Is it an address that may identify something: no blank node? */
export const isIdentifier = (value: unknown): value is string => typeof value === 'string' && !value.startsWith('_:');
