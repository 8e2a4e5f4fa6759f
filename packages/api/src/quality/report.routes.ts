import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { compareReports } from './compare-reports.ts';
import { getReport } from './get-report.ts';
import { listReports } from './list-reports.ts';
import { sendBadge } from './render-badge.ts';
import { sendReport } from './render-report.ts';
import { reportFormats, reportSuffixes, type ReportSuffix } from './report-formats.ts';
import { ReportComparisonSchema, ReportHistorySchema } from './report.schema.ts';

const ReportNumber = Type.Integer({ minimum: 1, maximum: 999_999_999 });
const Id = Type.Object({ id: Type.String({ description: 'Identifikátor nebo krátké jméno / id or short name' }) });
const IdAndNumber = Type.Object({ ...Id.properties, number: ReportNumber });
const Page = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
    before: Type.Optional(ReportNumber),
  },
  { additionalProperties: false },
);
const Compared = Type.Object(
  {
    from: Type.Optional(Type.Integer({ ...ReportNumber, description: 'Starší zpráva / the older report' })),
    to: Type.Optional(Type.Integer({ ...ReportNumber, description: 'Novější zpráva; jinak poslední / the newer one; else the last' })),
  },
  { additionalProperties: false },
);

const Format = Type.Object(
  { format: Type.Optional(Type.Enum([...reportSuffixes], { description: 'jinak rozhodne Accept / else Accept decides' })) },
  { additionalProperties: false },
);

const tags = ['quality'];
const produces = reportFormats.map(({ mediaType }) => mediaType);
const reportAnswer = answers({ $ref: 'QualityReport#' });

/** Quality of a passport: the newest report, the history of scores, and what changed. */
export async function reportRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/passports/:id/report',
    {
      schema: { tags, summary: 'Zpráva o kvalitě / quality report', params: Id, querystring: Format, produces, response: reportAnswer },
    },
    async (request, reply) => {
      const report = await getReport(ctx, request.actor, (request.params as Static<typeof Id>).id);
      return await sendReport(ctx, report, request, reply, (request.query as { format?: ReportSuffix }).format);
    },
  );

  for (const { suffix, mediaType } of reportFormats) {
    app.get(
      `/passports/:id/report.${suffix}`,
      { schema: { tags, summary: `Zpráva o kvalitě / quality report (${suffix})`, params: Id, produces: [mediaType] } },
      async (request, reply) => {
        const report = await getReport(ctx, request.actor, (request.params as Static<typeof Id>).id);
        return await sendReport(ctx, report, request, reply, suffix);
      },
    );
  }

  app.get(
    '/passports/:id/report/badge.svg',
    { schema: { tags, summary: 'Odznak se skóre / badge with the score', params: Id, produces: ['image/svg+xml'] } },
    async (request, reply) => await sendBadge(ctx, (request.params as Static<typeof Id>).id, request, reply),
  );

  app.get(
    '/passports/:id/reports',
    {
      schema: { tags, summary: 'Vývoj skóre / history of scores', params: Id, querystring: Page, response: answers(ReportHistorySchema) },
    },
    async (request, reply) => {
      const { limit = 20, before } = request.query as Static<typeof Page>;
      const history = await listReports(ctx, request.actor, (request.params as Static<typeof Id>).id, { before, limit });
      const next = history.next === null ? null : pageUrl(ctx, request.url, history.next);
      if (next !== null) reply.header('link', `<${next}>; rel="next"`);
      return { ...history, next };
    },
  );

  app.get(
    '/passports/:id/reports/:number',
    {
      schema: {
        tags,
        summary: 'Jedna zpráva z historie / one report of the history',
        params: IdAndNumber,
        querystring: Format,
        produces,
        response: reportAnswer,
      },
    },
    async (request, reply) => {
      const { id, number } = request.params as Static<typeof IdAndNumber>;
      const report = await getReport(ctx, request.actor, id, number);
      return await sendReport(ctx, report, request, reply, (request.query as { format?: ReportSuffix }).format);
    },
  );

  app.get(
    '/passports/:id/reports/diff',
    {
      schema: {
        tags,
        summary: 'Co se zhoršilo a zlepšilo / what got worse and better',
        params: Id,
        querystring: Compared,
        response: answers(ReportComparisonSchema),
      },
    },
    async (request) =>
      await compareReports(ctx, request.actor, (request.params as Static<typeof Id>).id, request.query as Static<typeof Compared>),
  );
}

/** The address of the same list one page on. */
function pageUrl(ctx: Context, url: string, before: number): string {
  const next = new URL(url, ctx.baseUrl);
  next.searchParams.set('before', String(before));
  return next.href;
}
