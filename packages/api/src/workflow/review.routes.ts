import { Problem, type Passport } from '@pasport/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers, passportAnswer, ProblemSchema } from '../http/answers.ts';
import { etagOf } from '../http/etag.ts';
import { languageOf } from '../http/language.ts';
import { problemDocument } from '../http/problem-document.ts';
import { scopeOf } from '../visibility/scope.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { approveMany } from './approve-many.ts';
import { approve } from './approve.ts';
import { getReview } from './get-review.ts';
import { returnPassport } from './return-passport.ts';
import { IfMatch, PassportId, stepTarget } from './step-target.ts';
import { submit } from './submit.ts';
import { withdraw } from './withdraw.ts';
import { CommentBody, ReviewSchema } from './workflow.schema.ts';

const tags = ['process'];
const security = [{ token: [] }];

const ReturnBody = Type.Object(
  { note: Type.Optional(Type.String({ maxLength: 5_000 })), comments: Type.Optional(Type.Array(CommentBody, { maxItems: 200 })) },
  { additionalProperties: false },
);
const seen = Type.Optional(Type.Integer({ minimum: 1, maximum: 999_999_999 }));
const ApproveBody = Type.Object(
  {
    items: Type.Array(
      Type.Object({ id: Type.String(), revision: seen, version: seen }, { additionalProperties: false, minProperties: 2 }),
      {
        minItems: 1,
        maxItems: 200,
        description: 'U nového pasportu revision, u návrhu změny version / revision of a new passport, version of a change',
      },
    ),
  },
  { additionalProperties: false },
);
const ApproveAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      status: Type.Enum(['approved', 'refused']),
      revision: Type.Optional(Type.Integer()),
      problem: Type.Optional(ProblemSchema),
    }),
  ),
});

/** The way of a passport to publication: submit, withdraw, approve, return. */
export async function reviewRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const step = { tags, security, params: PassportId, headers: IfMatch };

  app.get(
    '/passports/:id/review',
    { schema: { tags, security, summary: 'Kde pasport je / where it is', params: PassportId, response: answers(ReviewSchema) } },
    async (request) => await getReview(ctx, request.actor, (request.params as Static<typeof PassportId>).id),
  );

  app.post(
    '/passports/:id/submit',
    { schema: { ...step, summary: 'Předložit ke schválení / submit for approval', response: answers(ReviewSchema) } },
    async (request) => await submit(ctx, request.actor, stepTarget(request)),
  );

  app.post(
    '/passports/:id/withdraw',
    { schema: { ...step, summary: 'Vzít zpět / withdraw', response: answers(ReviewSchema) } },
    async (request) => await withdraw(ctx, request.actor, stepTarget(request)),
  );

  app.post(
    '/passports/:id/return',
    { schema: { ...step, summary: 'Vrátit k doplnění / return to the author', body: ReturnBody, response: answers(ReviewSchema) } },
    async (request) => await returnPassport(ctx, request.actor, stepTarget(request), request.body as Static<typeof ReturnBody>),
  );

  app.post(
    '/passports/:id/approve',
    { schema: { ...step, summary: 'Schválit / approve', response: answers(passportAnswer) } },
    async (request, reply) => sendApproved(request, reply, await approve(ctx, request.actor, stepTarget(request))),
  );

  app.post(
    '/reviews/approve',
    {
      schema: {
        tags,
        security,
        summary: 'Schválit najednou více / approve several',
        description: 'Každá položka zvlášť; odmítnutá nezdrží ostatní. / Each item for itself; a refused one holds nothing up.',
        body: ApproveBody,
        response: answers(ApproveAnswer),
      },
    },
    async (request) => {
      if (request.actor.kind === 'guest') throw new Problem('not-signed-in');
      const { items } = request.body as Static<typeof ApproveBody>;
      const results = await approveMany(ctx, request.actor, items, { requestId: request.id });
      const language = languageOf(request);
      return {
        items: results.map((result) =>
          result.status === 'refused' ? { ...result, problem: problemDocument(result.problem, language) } : result,
        ),
      };
    },
  );
}

function sendApproved(request: FastifyRequest, reply: FastifyReply, passport: Passport): FastifyReply {
  const view = visibleView(passport, scopeOf(request.actor));
  if (!view) throw new Problem('passport-not-found');
  return reply.header('etag', etagOf(passport.registry.revision)).send(view);
}
