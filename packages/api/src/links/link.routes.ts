import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { checkNow } from './check-now.ts';
import { getLinks } from './get-links.ts';
import { linksAnswer } from './link.schema.ts';

const Id = Type.Object({ id: Type.String({ description: 'Identifikátor nebo krátké jméno / id or short name' }) });
const Wanted = Type.Object({ jobs: Type.Array(Type.Enum(['quality', 'links', 'files'])) });

/** Links of a passport and their history; a check on demand. */
export async function linkRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['quality'];
  app.get(
    '/passports/:id/links',
    { schema: { tags, summary: 'Odkazy a jejich dostupnost / links and their availability', params: Id, response: answers(linksAnswer) } },
    async (request) => ({ items: await getLinks(ctx, request.actor, (request.params as Static<typeof Id>).id) }),
  );
  app.post(
    '/passports/:id/check',
    {
      schema: {
        tags,
        security: [{ token: [] }],
        summary: 'Zkontrolovat hned / check now',
        description: 'Nejvýš jednou za minutu / once a minute at most',
        params: Id,
        response: answers(Wanted, 202),
      },
    },
    async (request, reply) => {
      const jobs = await checkNow(ctx, request.actor, (request.params as Static<typeof Id>).id);
      return await reply.code(202).send({ jobs });
    },
  );
}
