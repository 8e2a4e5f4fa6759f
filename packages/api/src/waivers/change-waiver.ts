import { createHash } from 'node:crypto';
import { Problem } from '@pasport/model';
import canonicalize from 'canonicalize';
import { actorRef, type Actor } from '../accounts/actor.ts';
import { appendAudit } from '../audit/audit.store.ts';
import type { Context, RequestInfo } from '../context.ts';
import { lockHeads, storeHeads } from '../db/heads.ts';
import { wantJobs, type Wish } from '../jobs/job.store.ts';
import { ownPassport } from '../passports/own-passport.ts';
import { findPassport } from '../passports/passport.store.ts';
import { demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import { deleteWaiver, findWaiver, putWaiver, type WaiverRow } from './waiver.store.ts';

/** Which finding of which passport is accepted or no longer so. */
export interface WaiverTarget extends RequestInfo {
  /** Id or short name. */
  readonly passport: string;
  readonly check: string;
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
  change: (before: WaiverRow | undefined) => Pick<WaiverRow, 'reason' | 'until'> | null,
): Promise<WaiverRow | null> {
  const { id } = await ownPassport(ctx, actor, target.passport);
  const at = ctx.clock().toISOString();
  const stored = await ctx.database.db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const passport = await findPassport(trx, id);
    if (!passport) throw new Problem('passport-not-found', { params: { id } });
    demand(actor, 'waiver.change', of(passport.organisation_id));
    if (passport.status === 'archived') throw new Problem('passport-archived', { params: { id } });
    const before = await findWaiver(trx, id, target.check);
    const values = change(before);
    const after = values && { passport_id: id, check_id: target.check, ...values, actor: actorRef(actor), at };
    if (after) await putWaiver(trx, after);
    else await deleteWaiver(trx, id, target.check);
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
    if (after?.until) await wantJobs(trx, [endWish(id, target.check)], dayAfter(after.until));
    await storeHeads(trx, heads);
    return after;
  });
  ctx.wakeJobs();
  return stored;
}

/** Once the last day is over, the passport is assessed without the acceptance. */
function endWish(passportId: string, check: string): Wish {
  return { kind: 'quality', key: `quality:${passportId}:${check}`, payload: { passportId, isForced: true } };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString();
}

/** Hash of what was accepted and why; the text itself stays out of the log. */
function hashOf(row: WaiverRow | null | undefined): string | null {
  if (!row) return null;
  const { check_id: check, reason, until } = row;
  return createHash('sha256')
    .update(canonicalize({ check, reason, until }) ?? '')
    .digest('hex');
}
