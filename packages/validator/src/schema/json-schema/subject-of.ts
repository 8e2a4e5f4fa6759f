import { isJsonObject } from './json-object.ts';

/** What a schema describes: one record, or a list of them. */
export type SchemaSubject = 'record' | 'list';

const recordKeywords = ['properties', 'required', 'patternProperties', 'additionalProperties', 'dependentRequired'];
const listKeywords = ['items', 'prefixItems', 'contains', 'minItems', 'maxItems', 'uniqueItems'];
const maxSteps = 20;

/**
 * What a JSON Schema describes, by its type, else by its keywords; references within the schema are followed, branches must
 * agree.
 *
 * @returns undefined for what may be both, or neither
 */
export function subjectOf(schema: unknown, root: unknown = schema, steps = 0): SchemaSubject | undefined {
  if (!isJsonObject(schema) || steps > maxSteps) return undefined;
  const { type, $ref: reference } = schema;
  if (type === 'object') return 'record';
  if (type === 'array') return 'list';
  if (type !== undefined) return undefined;
  const [isRecord, isList] = [recordKeywords, listKeywords].map((keywords) => keywords.some((keyword) => schema[keyword] !== undefined));
  if (isRecord || isList) return isRecord && isList ? undefined : isRecord ? 'record' : 'list';
  if (typeof reference === 'string') return subjectOf(within(root, reference), root, steps + 1);
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (Array.isArray(schema[keyword]) ? (schema[keyword] as unknown[]) : []));
  const subjects = new Set(branches.slice(0, maxSteps).map((branch) => subjectOf(branch, root, steps + 1)));
  const [subject] = subjects;
  return subjects.size === 1 ? subject : undefined;
}

/** What a pointer of the same document leads to. */
function within(root: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  const names = reference.slice(2).split('/');
  return names.reduce<unknown>((value, name) => {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}
