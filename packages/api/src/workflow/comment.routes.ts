import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { addComment, resolveComment } from './change-comment.ts';
import { listComments } from './list-comments.ts';
import { PassportId, stepTarget } from './step-target.ts';
import { CommentBody, CommentSchema } from './workflow.schema.ts';

const tags = ['process'];
const security = [{ token: [] }];
const IdAndComment = Type.Object({ ...PassportId.properties, comment: Type.String() });
const Resolution = Type.Object({ resolved: Type.Boolean() }, { additionalProperties: false });

/** Comments on the fields of a passport, for its organisation and for reviewers. */
export async function commentRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/passports/:id/comments',
    {
      schema: {
        tags,
        security,
        summary: 'Komentáře u polí / comments on fields',
        params: PassportId,
        response: answers(Type.Object({ items: Type.Array(CommentSchema) })),
      },
    },
    async (request) => ({ items: await listComments(ctx, request.actor, (request.params as Static<typeof PassportId>).id) }),
  );

  app.post(
    '/passports/:id/comments',
    {
      schema: {
        tags,
        security,
        summary: 'Okomentovat pole / comment on a field',
        params: PassportId,
        body: CommentBody,
        response: answers(CommentSchema, 201),
      },
    },
    async (request, reply) =>
      reply.code(201).send(await addComment(ctx, request.actor, stepTarget(request), request.body as Static<typeof CommentBody>)),
  );

  app.patch(
    '/passports/:id/comments/:comment',
    { schema: { tags, security, summary: 'Vyřízeno / resolve', params: IdAndComment, body: Resolution, response: answers(CommentSchema) } },
    async (request) => {
      const { comment } = request.params as Static<typeof IdAndComment>;
      const { resolved } = request.body as Static<typeof Resolution>;
      return await resolveComment(ctx, request.actor, { ...stepTarget(request), comment }, resolved);
    },
  );
}
