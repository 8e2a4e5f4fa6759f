import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { PassportId } from '../workflow/step-target.ts';
import { compareProposal } from './compare-proposal.ts';
import { compareRevisions } from './compare-revisions.ts';
import { getTimeline } from './get-timeline.ts';

const number = Type.Optional(Type.Integer({ minimum: 1, maximum: 999_999_999 }));
const Numbers = Type.Object({ from: number, to: number }, { additionalProperties: false });
const Page = Type.Object(
  { before: number, limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })) },
  { additionalProperties: false },
);
const Change = Type.Object({
  kind: Type.Enum(['added', 'removed', 'changed']),
  pointer: Type.String(),
  label: Type.Object({ cs: Type.String(), en: Type.String() }),
  before: Type.Optional(Type.Unknown()),
  after: Type.Optional(Type.Unknown()),
});
const RevisionDiff = Type.Object({ from: Type.Integer(), to: Type.Integer(), changes: Type.Array(Change) });
const ProposalDiff = Type.Object({ version: Type.Integer(), baseRevision: Type.Integer(), changes: Type.Array(Change) });
const TimelineAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      number: Type.Integer(),
      at: Type.String({ format: 'date-time' }),
      kind: Type.Enum([
        'revision',
        'submitted',
        'returned',
        'approved',
        'withdrawn',
        'comment',
        'comment-resolved',
        'alarm-opened',
        'alarm-closed',
        'score',
        'evaluation',
        'override-asked',
        'override-confirmed',
        'override-ended',
      ]),
      actor: Type.Optional(Type.String()),
    }),
  ),
  next: Type.Union([Type.Integer(), Type.Null()]),
});

/** What happened to a passport, and what changed. */
export async function timelineRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['process'];

  app.get(
    '/passports/:id/timeline',
    {
      schema: {
        tags,
        summary: 'Co se s pasportem dělo / timeline',
        description:
          'Vlastní organizace a datový tým vidí vše, ostatní jen zveřejněné verze / ' +
          'its organisation and the data team see all, others the published revisions only',
        params: PassportId,
        querystring: Page,
        response: answers(TimelineAnswer),
      },
    },
    async (request) =>
      await getTimeline(ctx, request.actor, (request.params as Static<typeof PassportId>).id, request.query as Static<typeof Page>),
  );

  app.get(
    '/passports/:id/revisions/diff',
    {
      schema: {
        tags,
        summary: 'Rozdíl dvou verzí / what changed between two revisions',
        params: PassportId,
        querystring: Numbers,
        response: answers(RevisionDiff),
      },
    },
    async (request) =>
      await compareRevisions(ctx, request.actor, (request.params as Static<typeof PassportId>).id, request.query as Static<typeof Numbers>),
  );

  app.get(
    '/passports/:id/proposal/diff',
    {
      schema: {
        tags,
        security: [{ token: [] }],
        summary: 'Co návrh změní / what the proposed change would change',
        params: PassportId,
        response: answers(ProposalDiff),
      },
    },
    async (request) => await compareProposal(ctx, request.actor, (request.params as Static<typeof PassportId>).id),
  );
}
