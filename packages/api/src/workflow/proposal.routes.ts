import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { etagOf, expectedRevision } from '../http/etag.ts';
import { readDraft } from '../http/read-draft.ts';
import { draftBody } from '../http/validator-compiler.ts';
import { dropProposal } from './drop-proposal.ts';
import { getProposal } from './get-proposal.ts';
import { saveProposal } from './save-proposal.ts';
import { IfMatch, PassportId, stepTarget } from './step-target.ts';
import { ProposalSchema } from './workflow.schema.ts';

const tags = ['process'];
const security = [{ token: [] }];
const Base = Type.Object(
  {
    base: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 999_999_999, description: 'Verze pasportu, kterou měníte / revision that you change' }),
    ),
  },
  { additionalProperties: false },
);

/** A change that waits beside a published passport; the passport stays as it is. */
export async function proposalRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/passports/:id/proposal',
    { schema: { tags, security, summary: 'Návrh změny / proposed change', params: PassportId, response: answers(ProposalSchema) } },
    async (request, reply) => {
      const proposal = await getProposal(ctx, request.actor, (request.params as Static<typeof PassportId>).id);
      return reply.header('etag', etagOf(proposal.version)).send(proposal);
    },
  );

  app.put(
    '/passports/:id/proposal',
    {
      schema: {
        tags,
        security,
        summary: 'Navrhnout změnu / propose a change',
        description:
          'První uložení bez If-Match; další s ETagem návrhu. / The first save goes without If-Match, later ones with the ETag of the change.',
        params: PassportId,
        querystring: Base,
        headers: IfMatch,
        body: draftBody,
        response: answers(ProposalSchema),
      },
    },
    async (request, reply) => {
      const target = { ...stepTarget(request), isAnyVersion: request.headers['if-match']?.trim() === '*' };
      const { base } = request.query as Static<typeof Base>;
      const { version } = await saveProposal(ctx, request.actor, target, { draft: readDraft(request.body), base });
      return reply.header('etag', etagOf(version)).send(await getProposal(ctx, request.actor, target.id));
    },
  );

  app.delete(
    '/passports/:id/proposal',
    { schema: { tags, security, summary: 'Zahodit návrh změny / drop the change', params: PassportId, headers: IfMatch } },
    async (request, reply) => {
      await dropProposal(ctx, request.actor, { ...stepTarget(request), expected: expectedRevision(request) });
      return reply.code(204).send();
    },
  );
}
