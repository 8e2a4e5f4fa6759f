/** Keywords whose value is a schema (or, before 2020-12, a list of them). */
const schemaKeywords = [
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'oneOf',
  'prefixItems',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
] as const;

/** Keywords whose value holds schemas by name; the names are no keywords. */
const schemasByName = ['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'patternProperties', 'properties'] as const;

/** Keywords whose value is data, however much it may look like a schema. */
const data = ['$vocabulary', 'const', 'default', 'enum', 'example', 'examples', 'required', 'dependentRequired', 'type'] as const;

const kinds = new Map<string, 'schema' | 'by-name' | 'data'>([
  ...schemaKeywords.map((keyword) => [keyword, 'schema'] as const),
  ...schemasByName.map((keyword) => [keyword, 'by-name'] as const),
  ...data.map((keyword) => [keyword, 'data'] as const),
]);

/** What stands under a keyword; an unknown one may hold schemas, because references lead there. */
export function kindOfKeyword(keyword: string): 'schema' | 'by-name' | 'data' {
  return kinds.get(keyword) ?? 'schema';
}
