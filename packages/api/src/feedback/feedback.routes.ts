import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { bodyLimit, Id, OrganisationId, strict } from '../accounts/account.schema.ts';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { languageOf } from '../http/language.ts';
import { closeFeedback, listFeedback } from './deal-with-feedback.ts';
import { feedbackKinds } from './feedback-kinds.ts';
import { maxFeedbackLength, sendFeedback } from './send-feedback.ts';

const Kind = Type.Enum(feedbackKinds, { description: 'accessibility: překážka v přístupnosti / an obstacle; data-request: žádost o data' });
const Wanted = Type.Object(
  {
    kind: Kind,
    text: Type.String({ minLength: 1, maxLength: maxFeedbackLength }),
    address: Type.Optional(Type.String({ maxLength: 2_000, description: 'Stránka nebo hledání / page or search, e.g. /hledat?q=hriste' })),
    organisation: Type.Optional(OrganisationId),
    replyTo: Type.Optional(Type.String({ maxLength: 254, description: 'E-mail pro odpověď, nepovinný / for an answer, if you want one' })),
  },
  strict,
);
const Query = Type.Object(
  {
    state: Type.Optional(Type.Enum(['open', 'closed'] as const)),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    cursor: Type.Optional(Type.String({ maxLength: 100 })),
  },
  strict,
);
const nullable = (description: string) => Type.Union([Type.Null(), Type.String()], { description });
const Shown = Type.Object({
  id: Type.String(),
  kind: Kind,
  text: Type.String(),
  address: nullable('Stránka nebo hledání / page or search'),
  organisation: nullable('Čí data kdo hledá / whose data are asked for'),
  replyTo: nullable('E-mail pro odpověď; po vyřízení se zapomene / forgotten once dealt with'),
  language: Type.Enum(['cs', 'en'] as const),
  createdAt: Type.String({ format: 'date-time' }),
  closedAt: nullable('Kdy byl podnět vyřízen / when it was dealt with'),
});

/** What visitors write to those who run the registry. */
export async function feedbackRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['administration'];

  app.post(
    '/feedback',
    {
      bodyLimit,
      schema: {
        tags,
        summary: 'Poslat podnět nebo žádost o data / send feedback or a request for data',
        description: 'Bez přihlášení / without signing in',
        body: Wanted,
        response: answers(Type.Object({ id: Type.String() }), 201),
      },
    },
    async (request, reply) => {
      const asked = { requestId: request.id, address: request.ip, language: languageOf(request) };
      return reply.code(201).send(await sendFeedback(ctx, request.actor, request.body as Static<typeof Wanted>, asked));
    },
  );

  app.get(
    '/feedback',
    {
      schema: {
        tags,
        summary: 'Podněty návštěvníků / messages of visitors',
        querystring: Query,
        response: answers(Type.Object({ items: Type.Array(Shown), next: nullable('Kurzor další stránky / cursor of the next page') })),
      },
    },
    async (request) => {
      const { state, limit, cursor } = request.query as Static<typeof Query>;
      return await listFeedback(ctx, request.actor, { isClosed: state === 'closed', limit, cursor });
    },
  );

  app.post(
    '/feedback/:id/close',
    { schema: { tags, summary: 'Označit za vyřízené / mark as dealt with', params: Id, response: answers(Shown) } },
    async (request) => await closeFeedback(ctx, request.actor, (request.params as Static<typeof Id>).id, { requestId: request.id }),
  );
}
