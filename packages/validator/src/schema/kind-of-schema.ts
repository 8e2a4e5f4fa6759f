import { isJsonObject } from './json-schema/json-object.ts';
import { isDataPackage } from './table-schema/read-data-package.ts';
import { isXsd } from './xsd/is-xsd.ts';

export type SchemaKind = 'table-schema' | 'csvw' | 'json-schema' | 'xsd';

/** Which norm a description of data follows, by what it holds. */
export function kindOfSchema(document: unknown): SchemaKind | undefined {
  if (typeof document === 'string') return isXsd(document) ? 'xsd' : undefined;
  if (typeof document === 'boolean') return 'json-schema';
  if (!isJsonObject(document)) return undefined;
  if (isCsvw(document)) return 'csvw';
  if (isDataPackage(document) || Array.isArray(document['fields'])) return 'table-schema';
  return jsonSchemaKeywords.some((keyword) => document[keyword] !== undefined) ? 'json-schema' : undefined;
}

const jsonSchemaKeywords = [
  '$schema',
  '$id',
  'id',
  '$ref',
  'type',
  'properties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  '$defs',
  'definitions',
  'enum',
  'const',
  'required',
];

function isCsvw(document: Readonly<Record<string, unknown>>): boolean {
  const contexts: readonly unknown[] = [document['@context']].flat();
  return contexts.includes('http://www.w3.org/ns/csvw') || isJsonObject(document['tableSchema']) || Array.isArray(document['tables']);
}
