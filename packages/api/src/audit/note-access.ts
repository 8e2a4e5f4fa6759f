import type { FastifyRequest } from 'fastify';
import { actorRef } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { scopeOf } from '../visibility/scope.ts';
import { writeAudited } from './write-audited.ts';

/** An id that says nothing but which thing it is; a short name is made of a title and stays out of the log. */
const plainId = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{16})$/;

/** Writes down an export that may hold whole records of protected data: that of an organisation’s own people. */
export async function noteExport(ctx: Context, request: FastifyRequest): Promise<void> {
  const { organisation } = scopeOf(request.actor);
  if (organisation !== null) await note(ctx, request, { action: 'passport.export', object: 'passports', organisation });
}

/** Writes down that the audit log itself was taken away. */
export async function noteAuditExport(ctx: Context, request: FastifyRequest): Promise<void> {
  await note(ctx, request, { action: 'audit.export', object: 'audit', organisation: null });
}

/** Writes down that somebody who is signed in was refused: what they asked for, by the route. */
export async function noteRefusal(ctx: Context, request: FastifyRequest): Promise<void> {
  const { actor, session, method, routeOptions } = request;
  if (actor.kind === 'guest' && !session) return;
  const { id } = (request.params ?? {}) as { id?: unknown };
  const which = typeof id === 'string' && plainId.test(id) ? ` ${id}` : '';
  const organisation = actor.kind === 'guest' ? null : actor.organisation;
  await note(ctx, request, { action: 'refused', object: `${method} ${routeOptions.url ?? '?'}${which}`, organisation });
}

async function note(
  ctx: Context,
  request: FastifyRequest,
  what: { readonly action: string; readonly object: string; readonly organisation: string | null },
): Promise<void> {
  const author = { actor: actorRef(request.actor), at: ctx.clock().toISOString(), requestId: request.id };
  await writeAudited(ctx.database, author, async (_trx, add) => add(what));
}
