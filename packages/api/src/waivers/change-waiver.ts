import { createHash } from 'node:crypto';
import { Problem, type Fault } from '@pasport/model';
import canonicalize from 'canonicalize';
import { actorRef, type Actor } from '../accounts/actor.ts';
import { appendAudit } from '../audit/audit.store.ts';
import type { Context, RequestInfo } from '../context.ts';
import { lockHeads, storeHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import { wantJobs, type Wish } from '../jobs/job.store.ts';
import { ownPassport } from '../passports/own-passport.ts';
import { documentOf, findPassport, type PassportRow } from '../passports/passport.store.ts';
import { demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import { fileHashes, placesOf } from './file-hashes.ts';
import { deleteWaiver, findWaiver, ofPassport, putWaiver, type WaiverKey, type WaiverRow } from './waiver.store.ts';

/** Which finding of which passport is accepted or no longer so. */
export interface WaiverTarget extends RequestInfo {
  /** Id or short name. */
  readonly passport: string;
  readonly check: string;
  /** JSON Pointer of the distribution whose file it is about; left out: the passport itself. */
  readonly distribution?: string | undefined;
}

/**
 * Stores or removes an accepted finding with its audit entry, and has the passport assessed again. Accepting raises the
 * score that everyone sees, so it takes the right to publish.
 *
 * @param change what becomes of the stored one; `null` removes it
 * @throws {Problem} `not-signed-in`, `not-allowed`, `passport-not-found`, `passport-archived`, and those of `change`
 */
export async function changeWaiver(
  ctx: Context,
  actor: Actor,
  target: WaiverTarget,
  change: (
    before: WaiverRow | undefined,
    place: { readonly trx: Db; readonly passportId: string },
  ) => Promise<Pick<WaiverRow, 'reason' | 'until'> | null>,
): Promise<{ row: WaiverRow | null; places: ReadonlyMap<string, string> }> {
  const { id } = await ownPassport(ctx, actor, target.passport);
  const at = ctx.clock().toISOString();
  const stored = await ctx.database.db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const passport = await findPassport(trx, id);
    if (!passport) throw new Problem('passport-not-found', { params: { id } });
    demand(actor, 'waiver.change', of(passport.organisation_id));
    if (passport.status === 'archived') throw new Problem('passport-archived', { params: { id } });
    const key = keyOf(passport, target);
    const before = await findWaiver(trx, key);
    const values = await change(before, { trx, passportId: id });
    const after = values && { ...key, ...values, actor: actorRef(actor), at };
    if (after) await putWaiver(trx, after);
    else await deleteWaiver(trx, key);
    await appendAudit(trx, heads, [
      {
        at,
        actor: actorRef(actor),
        organisation_id: passport.organisation_id,
        action: after ? 'waiver.accept' : 'waiver.withdraw',
        object: id,
        request_id: target.requestId,
        before_hash: hashOf(before),
        after_hash: hashOf(after),
      },
    ]);
    await wantJobs(trx, [{ kind: 'quality', key: `quality:${id}`, payload: { passportId: id, isForced: true } }], at);
    if (after?.until) await wantJobs(trx, [endWish(key)], dayAfter(after.until));
    await storeHeads(trx, heads);
    return { row: after, places: placesOf(documentOf(passport)) };
  });
  ctx.wakeJobs();
  return stored;
}

/** An accepted finding of a file is bound to its address: another file has to be looked at again. */
function keyOf(passport: PassportRow, { check, distribution }: WaiverTarget): WaiverKey {
  const hash = distribution === undefined ? ofPassport : fileHashes(documentOf(passport)).get(distribution);
  if (hash === undefined) throw new Problem('invalid-request', { faults: [noFile] });
  return { passport_id: passport.id, check_id: check, file_hash: hash };
}

const noFile: Fault = {
  pointer: '/distribution',
  code: 'no-file',
  message: {
    cs: 'Na tomto místě pasport nenabízí soubor, který se kontroluje.',
    en: 'The passport offers no file here that is checked.',
  },
};

/** Once the last day is over, the passport is assessed without the acceptance. */
function endWish({ passport_id: passportId, check_id: check, file_hash: file }: WaiverKey): Wish {
  const key = ['quality', passportId, check, ...(file === ofPassport ? [] : [file])].join(':');
  return { kind: 'quality', key, payload: { passportId, isForced: true } };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString();
}

/** Hash of what was accepted and why; the text itself stays out of the log. */
function hashOf(row: WaiverRow | null | undefined): string | null {
  if (!row) return null;
  const { check_id: check, file_hash: file, reason, until } = row;
  return createHash('sha256')
    .update(canonicalize({ check, ...(file !== ofPassport && { file }), reason, until }) ?? '')
    .digest('hex');
}
