import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { PassportView } from '../visibility/views.ts';
import { objectOfMany } from './object-of-many.ts';
import { writeAudited } from './write-audited.ts';

/** Protected passports that a caller has read whole and that are not in the audit log yet. A caller is an object of one request. */
const unwritten = new WeakMap<Actor, Set<string>>();

/**
 * Remembers that the caller reads the whole record of protected data (S3, S4); the answer writes it down. Every reader
 * calls it with what it shows. Others than people of the organisation see no such record whole.
 *
 * @returns the view
 */
export function noteRead<View extends PassportView | null>(actor: Actor, view: View): View {
  if (actor.kind === 'guest' || view?.view !== 'full' || view.registry.security.level < 'S3') return view;
  const ids = unwritten.get(actor);
  if (ids) ids.add(view.id);
  else unwritten.set(actor, new Set([view.id]));
  return view;
}

/**
 * Writes down what was read: before the answer leaves, or once it has, of what is read while it streams. However many
 * passports an answer holds, they make one entry of the audit log.
 */
export function auditReads(app: FastifyInstance, ctx: Context): void {
  app.addHook('onSend', async (request) => await writeReads(ctx, request));
  app.addHook('onResponse', async (request) => await writeReads(ctx, request));
}

async function writeReads(ctx: Context, { actor, id: requestId }: FastifyRequest): Promise<void> {
  const ids = unwritten.get(actor);
  if (!ids || actor.kind === 'guest') return;
  unwritten.delete(actor);
  const author = { actor: actorRef(actor), at: ctx.clock().toISOString(), requestId };
  const what = { action: 'passport.read', organisation: actor.organisation, ...objectOfMany([...ids]) };
  await writeAudited(ctx.database, author, async (_trx, note) => note(what));
}
