import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { lastChange } from '../db/heads.ts';

/** Further behind than this, the index is not fit to answer. */
const maxLagChanges = 50_000;

/** Liveness (the process answers) and readiness (database and index answer). */
export async function healthRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get('/health/live', { schema: { hide: true } }, async () => ({ status: 'ok' }));
  app.get('/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    const change = await lastChange(ctx.database.db).catch(() => null);
    const applied = ctx.index.appliedSeq();
    const isReady = change !== null && change - applied <= maxLagChanges;
    return reply.code(isReady ? 200 : 503).send({
      status: isReady ? 'ok' : 'not-ready',
      database: change !== null,
      // The place in the feed would tell of writes that nobody outside sees.
      index: { behind: change === null ? null : change - applied },
    });
  });
}
