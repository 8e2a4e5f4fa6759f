import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { bodyLimit, Id, strict } from '../accounts/account.schema.ts';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { getSavedSearch, listSavedSearches, removeSearch, renameSearch, saveSearch } from './saved-searches.ts';

const SearchName = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', description: 'Jméno pro vás / a name for yourself' });
const Wanted = Type.Object(
  {
    name: SearchName,
    query: Type.String({
      maxLength: 8_000,
      description: 'Parametry hledání jako v adrese / parameters of a search, e.g. q=hřiště&theme=TRAN',
    }),
  },
  strict,
);
const NewName = Type.Object({ name: SearchName }, strict);

const Shown = Type.Object({
  id: Type.String(),
  name: Type.String(),
  query: Type.String({ description: 'V jednotném zápisu / in its one spelling' }),
  createdAt: Type.String({ format: 'date-time' }),
  url: Type.String({ description: 'Stránka hledání / page of the search' }),
  feed: Type.String({ description: 'Atom; jen to, co vidí veřejnost / what the public may see' }),
  found: Type.Union([
    Type.Null(),
    Type.Object(
      { count: Type.Integer(), at: Type.String({ format: 'date-time' }) },
      { description: 'Kolik pasportů naposledy přibylo a kdy / how many passports came in last, and when' },
    ),
  ]),
});

/** Searches that a person keeps and is told of. */
export async function savedSearchRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const common = { tags: ['search'], security: [{ token: [] }] };

  app.get(
    '/saved-searches',
    {
      schema: {
        ...common,
        summary: 'Vlastní uložená hledání / own saved searches',
        response: answers(Type.Object({ items: Type.Array(Shown) })),
      },
    },
    async (request) => ({ items: await listSavedSearches(ctx, request.actor) }),
  );

  app.post(
    '/saved-searches',
    {
      bodyLimit,
      schema: {
        ...common,
        summary: 'Uložit hledání / save a search',
        description: 'O pasportech, které přibudou, přijde oznámení / its person is told of passports that come in',
        body: Wanted,
        response: answers(Shown, 201),
      },
    },
    async (request, reply) => {
      const saved = await saveSearch(ctx, request.actor, request.body as Static<typeof Wanted>, { requestId: request.id });
      return reply.code(201).header('location', `/api/v1/saved-searches/${saved.id}`).send(saved);
    },
  );

  app.get(
    '/saved-searches/:id',
    { schema: { ...common, summary: 'Uložené hledání / a saved search', params: Id, response: answers(Shown) } },
    async (request) => await getSavedSearch(ctx, request.actor, (request.params as Static<typeof Id>).id),
  );

  app.patch(
    '/saved-searches/:id',
    { bodyLimit, schema: { ...common, summary: 'Přejmenovat / rename', params: Id, body: NewName, response: answers(Shown) } },
    async (request) => {
      const { name } = request.body as Static<typeof NewName>;
      return await renameSearch(ctx, request.actor, (request.params as Static<typeof Id>).id, name, { requestId: request.id });
    },
  );

  app.delete('/saved-searches/:id', { schema: { ...common, summary: 'Smazat / delete', params: Id } }, async (request, reply) => {
    await removeSearch(ctx, request.actor, (request.params as Static<typeof Id>).id, { requestId: request.id });
    return reply.code(204).send();
  });
}
