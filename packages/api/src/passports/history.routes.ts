import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers, passportAnswer } from '../http/answers.ts';
import { expectedRevision, etagOf } from '../http/etag.ts';
import { scopeOf } from '../visibility/scope.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { getRevision, listRevisions } from './list-revisions.ts';
import { ownPassport } from './own-passport.ts';
import { restoreRevision } from './restore-revision.ts';

const Id = Type.Object({ id: Type.String() });
const IdAndRevision = Type.Object({ id: Type.String(), revision: Type.Integer({ minimum: 1, maximum: 999_999_999 }) });
const Restore = Type.Object({ revision: Type.Integer({ minimum: 1, maximum: 999_999_999 }) }, { additionalProperties: false });

/** History of a passport and the way back. */
export async function historyRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['passports'];

  app.get('/passports/:id/revisions', { schema: { tags, summary: 'Historie / revisions', params: Id } }, async (request) => {
    return { items: await listRevisions(ctx, request.actor, (request.params as Static<typeof Id>).id) };
  });

  app.get(
    '/passports/:id/revisions/:revision',
    { schema: { tags, summary: 'Verze / a revision', params: IdAndRevision, response: answers(passportAnswer) } },
    async (request) => {
      const { id, revision } = request.params as Static<typeof IdAndRevision>;
      const view = await getRevision(ctx, request.actor, id, revision);
      return view;
    },
  );

  app.post(
    '/passports/:id/restore',
    {
      schema: {
        tags,
        security: [{ token: [] }],
        summary: 'Obnovit verzi / restore a revision',
        params: Id,
        body: Restore,
        response: answers(passportAnswer),
      },
    },
    async (request, reply) => {
      const { id } = await ownPassport(ctx, request.actor, (request.params as Static<typeof Id>).id);
      const target = {
        id,
        expectedRevision: request.headers['if-match'] === undefined ? undefined : expectedRevision(request),
        requestId: request.id,
      };
      const passport = await restoreRevision(ctx, request.actor, target, (request.body as Static<typeof Restore>).revision);
      return reply.header('etag', etagOf(passport.registry.revision)).send(visibleView(passport, scopeOf(request.actor)));
    },
  );
}
