import { statuses } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { SearchResultSchema } from './search-result.schema.ts';
import { searchPassports } from './search-passports.ts';
import { searchQuery } from './search-query.ts';
import { suggest } from './suggest.ts';

const many = (description: string, items = Type.String({ minLength: 1, maxLength: 200 })) =>
  Type.Optional(Type.Array(items, { maxItems: 50, description }));

/** Query of a search; a repeated parameter means "or", different parameters mean "and". */
export const SearchParameters = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 10_000, description: 'Slova v kterémkoli tvaru, i bez diakritiky / words in any form' })),
    theme: many('EU téma / data theme, e.g. TRAN'),
    territory: many('Prvek RÚIAN, např. vusc/116; zahrnuje vše uvnitř / includes everything inside'),
    format: many('Formát / EU file type, e.g. CSV'),
    form: many('Podoba / form: file, api, map-service, database, paper'),
    access: many('PUBLIC, RESTRICTED, NON_PUBLIC'),
    organisation: many('Organizace / organisation'),
    kind: many('dataset, series, service'),
    status: many('Stav / status', Type.Enum([...statuses]) as never),
    frequency: many('Periodicita / EU frequency'),
    hvd: Type.Optional(Type.Boolean()),
    minQuality: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
    bbox: Type.Optional(Type.String({ maxLength: 200, description: 'west,south,east,north' })),
    from: Type.Optional(Type.String({ format: 'date', description: 'Data pokrývají dobu od / covering from' })),
    to: Type.Optional(Type.String({ format: 'date' })),
    changedFrom: Type.Optional(
      Type.String({ format: 'date', description: 'Pasport změněn v tento den nebo později / changed on or after' }),
    ),
    sort: Type.Optional(Type.Enum(['relevance', 'newest', 'title', 'quality', 'worst'])),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
    cursor: Type.Optional(Type.String({ maxLength: 2_000 })),
    explain: Type.Optional(Type.Boolean({ description: 'true řekne, kde se slova našla / tells where the words were found' })),
    facets: Type.Optional(Type.Boolean({ description: 'false vynechá počty / leaves the counts out' })),
  },
  { additionalProperties: false },
);
export type SearchParameters = Static<typeof SearchParameters>;

const SuggestParameters = Type.Object(
  { q: Type.String({ minLength: 1, maxLength: 200 }), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })) },
  { additionalProperties: false },
);

/** Search and suggestions while typing. */
export async function searchRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/passports',
    {
      schema: {
        tags: ['search'],
        summary: 'Hledat pasporty / search',
        querystring: SearchParameters,
        response: answers(SearchResultSchema),
      },
    },
    async (request, reply) => {
      const result = await searchPassports(ctx, request.actor, searchQuery(request.query as SearchParameters));
      const next = result.next === null ? null : nextUrl(ctx, request.url, result.next);
      if (next !== null) reply.header('link', `<${next}>; rel="next"`);
      return { ...result, next };
    },
  );

  app.get(
    '/suggest',
    { schema: { tags: ['search'], summary: 'Našeptávač / suggestions', querystring: SuggestParameters } },
    async (request) => {
      const { q, limit } = request.query as Static<typeof SuggestParameters>;
      return { items: await suggest(ctx, request.actor, q, limit ?? 8) };
    },
  );
}

/** The address of the same query one page on. */
function nextUrl(ctx: Context, url: string, cursor: string): string {
  const next = new URL(url, ctx.baseUrl);
  next.searchParams.set('cursor', cursor);
  return next.href;
}
