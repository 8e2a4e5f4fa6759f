import type { Status } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Db } from '../db/open-database.ts';
import { knownOrganisations } from '../organisations/organisation.store.ts';
import { findOpenOverrides } from '../overrides/override.store.ts';
import { isUnderReview } from '../workflow/is-under-review.ts';
import { lastEditor } from '../workflow/last-editor.ts';
import { otherApprovers } from '../workflow/other-approvers.ts';
import { isWorkOf } from '../workflow/refuse-own-work.ts';
import { findOpenSubmissions } from '../workflow/submission.store.ts';
import { whoAnswersFor } from '../workflow/who-answers-for.ts';
import type { KnownRecords } from './decide-save.ts';
import { findBySourceKeys, findPassports, type PassportRow } from './passport.store.ts';
import type { SaveItem } from './save-passports.ts';
import { sourceKey } from './source-key.ts';

/**
 * Reads what `decideSave` has to know of the records that a batch speaks of.
 *
 * @param status that the batch shall give
 */
export async function knownRecords(
  trx: Db,
  items: readonly SaveItem[],
  actor: Actor,
  status: Status | undefined,
): Promise<Omit<KnownRecords, 'seen'>> {
  const ids = items.flatMap((item) => (item.id === undefined ? [] : [item.id]));
  const keys = items.flatMap((item) => sourceKey(item.draft) ?? []);
  const own = actor.kind !== 'guest' && actor.organisation !== null ? [actor.organisation] : [];
  const organisations = [...new Set([...own, ...items.flatMap((item) => item.draft.organisation ?? [])])];
  const [byId, byKey, organisationIds] = [
    await findPassports(trx, ids),
    await findBySourceKeys(trx, keys),
    await knownOrganisations(trx, organisations),
  ];
  const rows = [...byId, ...byKey];
  const found = [...new Set(rows.map(({ id }) => id))];
  const concerned = [...new Set([...organisationIds, ...rows.map((row) => row.organisation_id)])];
  const reviewed = rows.filter((row) => isUnderReview(row.status)).map(({ id }) => id);
  return {
    byId: new Map(byId.map((row) => [row.id, row])),
    bySourceKey: new Map(byKey.map((row) => [`${row.organisation_id}\n${row.source_key}`, row])),
    organisations: organisationIds,
    overrides: new Map((await findOpenOverrides(trx, found)).map((row) => [row.passport_id, row])),
    ownSubmissions: status === 'published' ? await ownSubmissions(trx, reviewed, actor) : new Set(),
    ownContents: status === 'published' ? await ownContents(trx, rows, actor) : new Set(),
    approvers:
      status === 'published' || rows.some((row) => row.status === 'published') ? await otherApprovers(trx, actor, concerned) : null,
  };
}

async function ownSubmissions(trx: Db, passportIds: readonly string[], actor: Actor): Promise<Set<string>> {
  const own = new Set<string>();
  for (const row of await findOpenSubmissions(trx, passportIds)) if (await isWorkOf(trx, row, actor)) own.add(row.passport_id);
  return own;
}

/** What is published already has its author decided; of the rest it is looked up. */
async function ownContents(trx: Db, rows: readonly PassportRow[], actor: Actor): Promise<Set<string>> {
  const me = await whoAnswersFor(trx, actorRef(actor));
  const own = new Set<string>();
  for (const row of rows) if (row.status !== 'published' && (await whoAnswersFor(trx, await lastEditor(trx, row))) === me) own.add(row.id);
  return own;
}
