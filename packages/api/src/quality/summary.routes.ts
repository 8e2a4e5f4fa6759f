import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { summaryGroupings, summaryOrders, type SummaryQuery } from '../index/index-summary.ts';
import { searchQuery } from '../passports/search-query.ts';
import { SearchParameters } from '../passports/search.routes.ts';
import { historyMonths } from './quality-facts.ts';
import { qualityTrend } from './quality-trend.ts';
import { sendSummary, summaryFiles, summaryFormats } from './render-summary.ts';
import { summariseQuality } from './summarise-quality.ts';
import { QualitySummarySchema, QualityTrendSchema } from './summary.schema.ts';

const { sort: _sort, limit: _limit, cursor: _cursor, facets: _facets, ...filters } = SearchParameters.properties;

const SummaryParameters = Type.Object(
  {
    by: Type.Optional(Type.Enum([...summaryGroupings], { default: 'organisation', description: 'Podle čeho dělit / what to group by' })),
    unitType: Type.Optional(
      Type.Enum(['stat', 'vusc', 'okres', 'orp', 'obec', 'momc'], {
        description: 'Při dělení podle území jen prvky tohoto druhu / only territories of this type',
      }),
    ),
    sort: Type.Optional(Type.Enum([...summaryOrders], { default: 'count' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
    findings: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 100,
        default: 20,
        description: 'Kolik nejčastějších nálezů / how many of the most frequent findings',
      }),
    ),
    oldest: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 100,
        default: 10,
        description: 'Kolik nejdéle trvajících nálezů / how many of the findings that last longest',
      }),
    ),
    ...filters,
  },
  { additionalProperties: false },
);
type SummaryParameters = Static<typeof SummaryParameters>;

const TrendParameters = Type.Object(
  { months: Type.Optional(Type.Integer({ minimum: 1, maximum: historyMonths, default: 12 })), ...filters },
  { additionalProperties: false },
);
type TrendParameters = Static<typeof TrendParameters>;

/** How good the passports are that a query finds, now and in the months before. */
export async function summaryRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/quality/summary',
    {
      schema: {
        tags: ['quality'],
        summary: 'Přehled kvality / quality summary',
        querystring: SummaryParameters,
        produces: summaryFormats.map(({ mediaType }) => mediaType),
        response: answers(QualitySummarySchema),
      },
    },
    async (request, reply) => {
      const summary = await summariseQuality(ctx, request.actor, summaryQuery(request.query as SummaryParameters));
      return await sendSummary(summary, request, reply);
    },
  );

  for (const { suffix, mediaType } of summaryFiles) {
    app.get(
      `/quality/summary.${suffix}`,
      {
        schema: {
          tags: ['quality'],
          summary: `Přehled kvality / quality summary (${suffix})`,
          querystring: SummaryParameters,
          produces: [mediaType],
        },
      },
      async (request, reply) => {
        const summary = await summariseQuality(ctx, request.actor, summaryQuery(request.query as SummaryParameters));
        return await sendSummary(summary, request, reply, suffix);
      },
    );
  }

  app.get(
    '/quality/trend',
    {
      schema: {
        tags: ['quality'],
        summary: 'Vývoj kvality po měsících / quality by month',
        querystring: TrendParameters,
        response: answers(QualityTrendSchema),
      },
    },
    async (request) => {
      const { months = 12, ...typed } = request.query as TrendParameters;
      const { q, filters: wanted } = searchQuery(typed);
      return { items: await qualityTrend(ctx, request.actor, { ...(q !== undefined && { q }), filters: wanted, months }) };
    },
  );
}

/** @throws {Problem} `invalid-request` as a search does */
function summaryQuery(parameters: SummaryParameters): Omit<SummaryQuery, 'scope'> {
  const { by = 'organisation', unitType, sort = 'count', limit = 50, findings = 20, oldest = 10, ...typed } = parameters;
  const query = searchQuery(typed);
  return {
    ...(query.q !== undefined && { q: query.q }),
    filters: query.filters,
    by,
    ...(by === 'territory' && unitType !== undefined && { unitType }),
    order: sort,
    limit,
    findings,
    oldest,
  };
}
