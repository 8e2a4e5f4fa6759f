import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { bodyLimit, strict } from '../accounts/account.schema.ts';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { listJobs } from './list-jobs.ts';
import { retryJobs } from './retry-jobs.ts';

const State = Type.Enum(['ready', 'running', 'dead']);
const Jobs = Type.Object({
  counts: Type.Array(Type.Object({ kind: Type.String(), state: State, failed: Type.Integer(), count: Type.Integer() })),
  failed: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.String(),
      key: Type.String(),
      state: State,
      attempts: Type.Integer(),
      error: Type.String(),
      runAt: Type.String(),
      createdAt: Type.String(),
    }),
  ),
});
const Retry = Type.Object(
  { ids: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 500, description: 'Vynecháno: vše / left out: all' })) },
  strict,
);

/** Background jobs, for the system administrator. */
export async function jobRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const common = { tags: ['administration'], security: [{ token: [] }] };
  app.get(
    '/jobs',
    { schema: { ...common, summary: 'Úlohy na pozadí / background jobs', response: answers(Jobs) } },
    async (request) => await listJobs(ctx, request.actor),
  );

  app.post(
    '/jobs/retry',
    {
      bodyLimit,
      schema: {
        ...common,
        summary: 'Zkusit znovu, co selhalo / try failed jobs again',
        body: Retry,
        response: answers(Type.Object({ retried: Type.Integer() })),
      },
    },
    async (request) => ({
      retried: await retryJobs(ctx, request.actor, (request.body as Static<typeof Retry>).ids, { requestId: request.id }),
    }),
  );
}
