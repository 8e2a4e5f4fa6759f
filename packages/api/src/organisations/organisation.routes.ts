import { Problem } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { listOrganisationRows } from './organisation.store.ts';
import { saveOrganisation } from './save-organisation.ts';

const OrganisationBody = Type.Object({}, { description: '`name` {cs, en?}, `ico`, `unit` (RÚIAN, e.g. obec/586021)' });
const Id = Type.Object({ id: Type.String() });

/** Offices that register their data; their names are public. */
export async function organisationRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['standards'];
  app.get('/organisations', { schema: { tags, summary: 'Organizace / organisations' } }, async () => {
    return { items: await listOrganisationRows(ctx.database.db) };
  });
  app.get('/organisations/:id', { schema: { tags, summary: 'Organizace / organisation', params: Id } }, async (request) => {
    const { id } = request.params as Static<typeof Id>;
    const [organisation] = await listOrganisationRows(ctx.database.db, [id]);
    if (!organisation) throw new Problem('organisation-not-found', { params: { organisation: id } });
    return organisation;
  });

  app.put(
    '/organisations/:id',
    {
      schema: {
        tags,
        security: [{ token: [] }],
        summary: 'Zapsat nebo změnit organizaci / enter or change an organisation',
        params: Id,
        body: OrganisationBody,
      },
    },
    async (request) => {
      const { id } = request.params as Static<typeof Id>;
      const input = { ...(request.body as Static<typeof OrganisationBody>), id };
      return await saveOrganisation(ctx, request.actor, input, { requestId: request.id });
    },
  );
}
