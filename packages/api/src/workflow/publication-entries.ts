import type { AuditEntry } from '../audit/audit.store.ts';
import { objectOfMany } from '../audit/object-of-many.ts';
import type { PassportRow } from '../passports/passport.store.ts';
import type { Publication } from './decide-publication.ts';

/** A passport as it was stored, and on whose word it was published. */
interface Publicised {
  readonly row: PassportRow;
  readonly publication: Publication | undefined;
}

/** Entries of the audit log on what was published on the word of its author alone; one for an organisation, however many. */
export function publicationEntries(
  written: readonly Publicised[],
  { actor, at, requestId }: { readonly actor: string; readonly at: string; readonly requestId: string | null },
): AuditEntry[] {
  const alone = written.filter(({ publication }) => publication === 'alone' || publication === 'trusted-program');
  const groups = Map.groupBy(alone, ({ row, publication }) => `${publication} ${row.organisation_id}`);
  return [...groups.values()].map((group) => ({
    at,
    actor,
    organisation_id: group[0]!.row.organisation_id,
    action: `own-work.${group[0]!.publication}`,
    request_id: requestId,
    ...objectOfMany(group.map(({ row }) => row.id)),
  }));
}
