import { codelists, isCodelistName, Problem } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';

const Name = Type.Object({ name: Type.String() });

/** Codelists with labels in both languages, IRIs and sources. */
export async function codelistRoutes(app: FastifyInstance): Promise<void> {
  const tags = ['standards'];
  app.get('/codelists', { schema: { tags, summary: 'Číselníky / codelists' } }, async () => ({
    items: Object.values(codelists).map(({ name, title, source, items }) => ({ name, title, source, count: items.length })),
  }));
  app.get('/codelists/:name', { schema: { tags, summary: 'Číselník / codelist', params: Name } }, async (request) => {
    const { name } = request.params as Static<typeof Name>;
    if (!isCodelistName(name)) throw new Problem('codelist-not-found', { params: { name } });
    return codelists[name];
  });
}
