import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { getReport, listReports } from './get-report.ts';

const Id = Type.Object({ id: Type.String() });

/** Quality of a passport: the newest report and the history of scores. */
export async function reportRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['quality'];
  app.get(
    '/passports/:id/report',
    { schema: { tags, summary: 'Zpráva o kvalitě / quality report', params: Id, response: answers({ $ref: 'QualityReport#' }) } },
    async (request) => {
      return await getReport(ctx, request.actor, (request.params as Static<typeof Id>).id);
    },
  );
  app.get('/passports/:id/reports', { schema: { tags, summary: 'Vývoj skóre / history of scores', params: Id } }, async (request) => {
    return { items: await listReports(ctx, request.actor, (request.params as Static<typeof Id>).id) };
  });
}
