import { Problem, type Passport } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import { appendAudit, type AuditEntry } from '../audit/audit.store.ts';
import type { Context, RequestInfo } from '../context.ts';
import { lockHeads, storeHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import { getPassport } from '../passports/get-passport.ts';
import { announceWrite } from '../passports/own-writes.ts';
import { mayWrite } from '../passports/passport.policy.ts';
import { findPassport, readPassport, type PassportRow } from '../passports/passport.store.ts';
import { writePassports, type Write } from '../passports/write-passports.ts';
import { announce, type Announcement } from './announce.ts';

/** Which passport a step concerns. */
export interface StepTarget extends RequestInfo {
  /** Id or short name. */
  readonly id: string;
  /** Revision of the passport or version of the proposal that the caller has seen. */
  readonly expected?: number | undefined;
}

/** What a step works with: its transaction, the passport as stored, and who does it when. */
export interface Step {
  readonly trx: Db;
  readonly row: PassportRow;
  readonly at: string;
  readonly actor: Actor;
  /** Reference to the actor. */
  readonly by: string;
  /** Stores the passport as it shall be, through the write door. */
  readonly write: (write: Omit<Write, 'before'>) => Promise<Passport>;
  /** Adds what was done to the audit log. */
  readonly audit: (action: string, hashes?: Partial<Pick<AuditEntry, 'before_hash' | 'after_hash'>>) => void;
  readonly announce: (kind: Announcement['kind'], data?: Announcement['data']) => Promise<void>;
}

/**
 * Runs one step of the process of a passport in a transaction of its own. Writers take turns, so what the step has read
 * stays true until it has written: of two who decide the same, the second finds it decided.
 *
 * @param mayEnter who may take the step at all; left out, those who may write the passport
 * @throws {Problem} `passport-not-found` for those who do not see it, `not-signed-in`, `not-allowed`, and those of `run`
 */
export async function takeStep<Result>(
  ctx: Context,
  actor: Actor,
  target: StepTarget,
  run: (step: Step) => Promise<Result>,
  mayEnter: (actor: Actor, organisation: string) => boolean = mayWrite,
): Promise<Result> {
  const { id } = await enterable(ctx, actor, target.id, mayEnter);
  const at = ctx.clock().toISOString();
  const by = actorRef(actor);
  const { result, change } = await ctx.database.db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const before = heads.change;
    const row = await findPassport(trx, id);
    if (!row || !mayEnter(actor, row.organisation_id)) throw new Problem('passport-not-found', { params: { id: target.id } });
    const place = { passportId: row.id, organisation: row.organisation_id, actor: by, at };
    const entries: AuditEntry[] = [];
    const done = await run({
      trx,
      row,
      at,
      actor,
      by,
      write: async (write) => {
        await writePassports(trx, heads, [{ ...write, before: row }], { actor: by, at, requestId: target.requestId });
        return write.passport;
      },
      audit: (action, hashes = {}) => {
        entries.push({
          at,
          actor: by,
          organisation_id: row.organisation_id,
          action,
          object: row.id,
          request_id: target.requestId,
          ...hashes,
        });
      },
      announce: (kind, data) => announce(trx, { ...place, kind, ...(data && { data }) }),
    });
    await appendAudit(trx, heads, entries);
    await storeHeads(trx, heads);
    return { result: done, change: heads.change > before ? heads.change : 0 };
  });
  if (change > 0) announceWrite(ctx, actor, change);
  return result;
}

async function enterable(
  ctx: Context,
  actor: Actor,
  idOrSlug: string,
  mayEnter: (actor: Actor, organisation: string) => boolean,
): Promise<PassportRow> {
  const row = await readPassport(ctx.database, idOrSlug);
  if (row && mayEnter(actor, row.organisation_id)) return row;
  await getPassport(ctx, actor, idOrSlug);
  throw new Problem(actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
}
