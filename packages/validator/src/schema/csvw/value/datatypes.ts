import { isNumeric } from './number-types.ts';

/** Names of built-in types that stand for another. */
const aliases: Readonly<Record<string, string>> = { number: 'double', binary: 'base64Binary', datetime: 'dateTime', any: 'anyAtomicType' };

const stringTypes = new Set([
  'string',
  'normalizedString',
  'token',
  'language',
  'Name',
  'NCName',
  'ID',
  'IDREF',
  'ENTITY',
  'NMTOKEN',
  'xml',
  'html',
  'json',
]);
const dateTypes = new Set(['date', 'dateTime', 'dateTimeStamp', 'time', 'gDay', 'gMonth', 'gMonthDay', 'gYear', 'gYearMonth']);
const durationTypes = new Set(['duration', 'dayTimeDuration', 'yearMonthDuration']);
const binaryTypes = new Set(['base64Binary', 'hexBinary']);
const otherTypes = new Set(['anyAtomicType', 'anyURI', 'boolean', 'QName']);

export const isString = (base: string) => stringTypes.has(base);
export const isDateOrTime = (base: string) => dateTypes.has(base);
export const isDuration = (base: string) => durationTypes.has(base);
export const isBinary = (base: string) => binaryTypes.has(base);

/** Built-in type behind a name; undefined when there is none. @see Metadata Vocabulary for Tabular Data, 5.11.1 */
export function builtInDatatype(name: string): string | undefined {
  const base = Object.hasOwn(aliases, name) ? aliases[name]! : name;
  const isKnown = isNumeric(base) || isString(base) || isDateOrTime(base) || isDuration(base) || isBinary(base) || otherTypes.has(base);
  return isKnown ? base : undefined;
}

const xmlSchema = 'http://www.w3.org/2001/XMLSchema#';

/** Addresses of built-in types outside XML Schema. */
const otherAddresses = new Set([
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML',
  'http://www.w3.org/ns/csvw#JSON',
]);

/** Is it the address of a built-in type? */
export function isDatatypeAddress(address: string): boolean {
  return address.startsWith(xmlSchema) ? builtInDatatype(address.slice(xmlSchema.length)) !== undefined : otherAddresses.has(address);
}
