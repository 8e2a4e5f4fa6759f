import { ancestorsOf, findUnit, searchUnits, unitIri } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';

const Query = Type.Object(
  { q: Type.String({ minLength: 1, maxLength: 200 }), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })) },
  { additionalProperties: false },
);

/** Territory by name. */
export async function territoryRoutes(app: FastifyInstance): Promise<void> {
  app.get(
    '/territory',
    { schema: { tags: ['standards'], summary: 'Území podle názvu / territory by name', querystring: Query } },
    async (request) => {
      const { q, limit } = request.query as Static<typeof Query>;
      const items = searchUnits(q, { limit: limit ?? 10 }).map((unit) => ({
        ...unit,
        iri: unitIri(unit.id),
        path: ancestorsOf(unit.id).flatMap((id) => findUnit(id)?.name ?? []),
      }));
      return { items };
    },
  );
}
