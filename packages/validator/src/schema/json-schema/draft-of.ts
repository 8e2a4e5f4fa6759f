import { isJsonObject } from './json-object.ts';

/** Drafts of JSON Schema that are read, oldest first. */
export const drafts = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'] as const;
export type Draft = (typeof drafts)[number];

/** Draft that a schema says it is written in; `undefined` when it does not say, or names another. */
export function draftOf(schema: unknown): Draft | undefined {
  const named = isJsonObject(schema) ? schema['$schema'] : undefined;
  return typeof named === 'string' ? drafts.find((draft) => named.includes(draft)) : undefined;
}
