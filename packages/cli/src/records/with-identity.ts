type RecordFields = Readonly<Record<string, unknown>>;

/**
 * The record with something to recognise it by next time: its own `iri` or first external id, else the given one.
 * Without it, importing the same file again would register it again.
 */
export function withIdentity(record: RecordFields, identity: { readonly scheme: string; readonly value: string }): RecordFields {
  const { iri, externalIds } = record;
  const isKnown = iri !== undefined || (Array.isArray(externalIds) ? externalIds.length > 0 : externalIds !== undefined);
  return isKnown ? record : { ...record, externalIds: [identity] };
}
