import type { DeclaredSchema } from '../file/declared.ts';
import { checkJsonAgainstSchema } from './json-schema/check-json-against-schema.ts';
import { compileJsonSchema } from './json-schema/compile-json-schema.ts';
import type { SchemaFacts } from './schema-facts.ts';

/**
 * Judges parsed JSON by its declared JSON Schema.
 *
 * The schema may hold regular expressions that run without end: see `compileJsonSchema`.
 */
export function judgeJson(value: unknown, { document, url, related = [] }: DeclaredSchema): SchemaFacts {
  const compiled = compileJsonSchema(document, { related, ...(url !== undefined && { url }) });
  const items = Array.isArray(value) ? value.length : 1;
  const size = { items, cells: items, columns: 0 };
  if (!compiled.validators) return { description: compiled.faults, ...size };
  return { description: compiled.faults, data: checkJsonAgainstSchema(value, compiled).faults, ...size };
}
