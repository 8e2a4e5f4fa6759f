import { Problem, type Passport } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context, RequestInfo } from '../context.ts';
import { lockHeads, storeHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import { mayWrite } from './passport.policy.ts';
import { announceWrite } from './own-writes.ts';
import { findPassport, type PassportRow } from './passport.store.ts';
import { writePassports, type Write } from './write-passports.ts';

/** Which passport a use case changes and what its caller knows of it. */
export interface Target extends RequestInfo {
  readonly id: string;
  readonly expectedRevision?: number | undefined;
}

/**
 * Runs a change of one stored passport in its own transaction through the write door.
 *
 * @param decide makes the new passport of the stored row
 * @throws {Problem} `passport-not-found` (also for those who may not write it), `revision-conflict`
 */
export async function writeOne(
  ctx: Context,
  actor: Actor,
  target: Target,
  decide: (row: PassportRow, at: string, trx: Db) => Promise<Omit<Write, 'before'>> | Omit<Write, 'before'>,
): Promise<Passport> {
  const at = ctx.clock().toISOString();
  const { passport, change } = await ctx.database.db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const row = await findPassport(trx, target.id);
    if (!row || !mayWrite(actor, row.organisation_id)) throw new Problem('passport-not-found', { params: { id: target.id } });
    if (target.expectedRevision !== undefined && target.expectedRevision !== row.revision) {
      throw new Problem('revision-conflict', { params: { expected: target.expectedRevision, stored: row.revision } });
    }
    const write = { ...(await decide(row, at, trx)), before: row };
    await writePassports(trx, heads, [write], { actor: actorRef(actor), at, requestId: target.requestId });
    await storeHeads(trx, heads);
    return { passport: write.passport, change: heads.change };
  });
  announceWrite(ctx, actor, change);
  return passport;
}
