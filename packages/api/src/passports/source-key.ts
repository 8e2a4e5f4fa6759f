import type { Draft } from '@pasport/model';

/**
 * Name by which a foreign source knows the record: its IRI, else its first external identifier.
 * Unique within an organisation, so that a repeated import recognises what it brought before.
 */
export function sourceKey(draft: Draft): string | null {
  if (draft.iri !== undefined) return `iri:${draft.iri}`;
  const external = draft.externalIds?.[0];
  return external ? `${external.scheme}:${external.value}` : null;
}

/** Where in the draft the source key stands, for faults. */
export function sourceKeyPointer(draft: Draft): string {
  return draft.iri !== undefined ? '/iri' : '/externalIds/0';
}
