import type { Draft, Origin, Passport, Problem, Status } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context, RequestInfo } from '../context.ts';
import { lockHeads, storeHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import { rememberRequest, replayOf } from './idempotency.store.ts';
import { decideSave } from './decide-save.ts';
import { knownRecords } from './known-records.ts';
import { announceWrite } from './own-writes.ts';
import { writePassports, type Write } from './write-passports.ts';

/** One passport to save. */
export interface SaveItem {
  readonly draft: Draft;
  readonly id?: string | undefined;
  readonly expectedRevision?: number | undefined;
}

export interface SaveManyOptions extends RequestInfo {
  readonly origin: Origin;
  readonly status?: Status;
  /** A record that its source key finds: change it (import), or refuse to register it twice. */
  readonly known: 'change' | 'refuse';
  /** Source names met earlier in the same import; extended here. */
  readonly seen?: Set<string>;
  /** Decide and report, write nothing. */
  readonly dryRun?: boolean;
  readonly idempotency?: { readonly key: string; readonly requestHash: string };
}

export type SaveResult =
  | { readonly status: 'created' | 'changed' | 'unchanged'; readonly passport: Passport }
  | { readonly status: 'refused'; readonly problem: Problem };

/**
 * Registers or changes passports in one transaction: those that are refused stay out, all others are stored
 * together. When this returns, what it says was saved is saved.
 *
 * @param items at most a few hundred; a large import comes in batches
 * @returns one result for each item, in order
 * @throws only for faults that are not the items' own, e.g. a full disk; then nothing was stored
 */
export async function savePassports(
  ctx: Context,
  actor: Actor,
  items: readonly SaveItem[],
  options: SaveManyOptions,
): Promise<SaveResult[]> {
  const now = ctx.clock().toISOString();
  const { results, change } = await ctx.database.db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const replay = options.idempotency && (await replayOf(trx, actor, options.idempotency));
    if (replay) return { results: [{ status: 'unchanged' as const, passport: replay }], change: 0 };
    const known = { ...(await knownRecords(trx, items, actor, options.status)), seen: options.seen ?? new Set<string>() };
    const decisions = items.map((item) => decideSave(item, known, { actor, now, ...options }));
    const writes = decisions.flatMap((decision) => (decision.write ? [decision.write] : []));
    if (!options.dryRun && writes.length > 0) {
      await writePassports(trx, heads, writes, { actor: actorRef(actor), at: now, requestId: options.requestId });
      if (options.idempotency) await remember(trx, actor, options.idempotency, writes, now);
      await storeHeads(trx, heads);
    }
    return { results: decisions.map((decision) => decision.result), change: options.dryRun || writes.length === 0 ? 0 : heads.change };
  });
  if (change > 0) announceWrite(ctx, actor, change);
  return results;
}

async function remember(
  trx: Db,
  actor: Actor,
  idempotency: { key: string; requestHash: string },
  writes: readonly Write[],
  now: string,
): Promise<void> {
  const passport = writes[0]?.passport;
  if (passport) await rememberRequest(trx, actor, idempotency, { passportId: passport.id, revision: passport.registry.revision }, now);
}
