import { Problem, type Passport } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { Db } from '../db/open-database.ts';
import { findRevision, documentOf } from './passport.store.ts';

/** An Idempotency-Key and the SHA-256 of the request it came with. */
export interface IdempotentRequest {
  readonly key: string;
  readonly requestHash: string;
}

/** How long the repetition of a request is recognised. */
const idempotencyHours = 24;

/**
 * What an earlier request with the same key made, as it was then.
 *
 * @throws {Problem} `idempotency-mismatch` when the key came with another request
 */
export async function replayOf(trx: Db, actor: Actor, request: IdempotentRequest): Promise<Passport | undefined> {
  const known = await trx
    .selectFrom('idempotency')
    .selectAll()
    .where('actor', '=', actorRef(actor))
    .where('key', '=', request.key)
    .executeTakeFirst();
  if (!known) return undefined;
  if (known.request_hash !== request.requestHash) throw new Problem('idempotency-mismatch');
  const revision = await findRevision(trx, known.passport_id, known.revision);
  return revision && documentOf(revision);
}

/** Notes what the request made, in the transaction that makes it. */
export async function rememberRequest(
  trx: Db,
  actor: Actor,
  request: IdempotentRequest,
  made: { passportId: string; revision: number },
  now: string,
): Promise<void> {
  await trx
    .insertInto('idempotency')
    .values({
      actor: actorRef(actor),
      key: request.key,
      request_hash: request.requestHash,
      passport_id: made.passportId,
      revision: made.revision,
      created_at: now,
    })
    .execute();
}

/** Forgets requests that are too old to be repeated. */
export async function forgetOldRequests({ database, clock }: Pick<Context, 'database' | 'clock'>): Promise<void> {
  const before = new Date(clock().getTime() - idempotencyHours * 3_600_000).toISOString();
  await database.db.deleteFrom('idempotency').where('created_at', '<', before).execute();
}
