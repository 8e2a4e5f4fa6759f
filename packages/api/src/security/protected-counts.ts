import type { LangText } from '@pasport/model';
import type { Context } from '../context.ts';
import { listOrganisationRows } from '../organisations/organisation.store.ts';
import { shownCounts, type ShownCount, type ShownTotal } from '../visibility/shown-counts.ts';

/** How many published passports the public does not see at all (S4), as far as anybody may know. */
export interface ProtectedCounts {
  readonly total: ShownTotal;
  readonly organisations: readonly ({ readonly value: string; readonly label: LangText } & ShownCount)[];
}

/**
 * Numbers of critical passports, of the registry and by organisation. The same for every caller and for no other part of the
 * registry: numbers of parts that overlap could be subtracted from each other.
 */
export async function protectedCounts(ctx: Context): Promise<ProtectedCounts> {
  const organisations = await listOrganisationRows(ctx.database.db);
  const counts = new Map(await ctx.index.hiddenFromPublic());
  const { total, groups } = shownCounts(
    counts,
    organisations.map(({ id }) => id),
  );
  return { total, organisations: organisations.map(({ id, name }) => ({ value: id, label: name, ...groups.get(id)! })) };
}
