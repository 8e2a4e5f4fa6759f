import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { acceptFinding, minReason, type Acceptance } from './accept-finding.ts';
import { listWaivers } from './list-waivers.ts';
import { withdrawWaiver } from './withdraw-waiver.ts';

const Id = Type.Object({ id: Type.String({ description: 'Identifikátor nebo krátké jméno / id or short name' }) });
const IdAndCheck = Type.Object({
  ...Id.properties,
  check: Type.String({ pattern: '^[a-z0-9-]{1,100}$', description: 'Kontrola, např. description-czech / check' }),
});
const Place = Type.Object(
  {
    distribution: Type.Optional(
      Type.String({
        pattern: '^/distributions/\\d{1,4}$',
        description: 'Nález v souboru této distribuce, např. /distributions/0; jinak v pasportu / in the file of a distribution',
      }),
    ),
  },
  { additionalProperties: false },
);
type Place = Static<typeof Place>;
const AcceptanceBody = Type.Object(
  {
    reason: Type.String({ maxLength: 1_000, description: `Proč to není chyba, aspoň ${minReason} znaků / why it is no fault` }),
    until: Type.Optional(Type.String({ format: 'date', description: 'Poslední den platnosti / last day on which it holds' })),
  },
  { additionalProperties: false },
);
const WaiverSchema = Type.Object({
  check: Type.String(),
  distribution: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  reason: Type.String(),
  until: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  at: Type.String({ format: 'date-time' }),
  holds: Type.Optional(Type.Boolean()),
  actor: Type.Optional(Type.String()),
});

const tags = ['quality'];
const security = [{ token: [] }];

/** Findings that a publisher accepts with a reason: they cost no points and stay in the report. */
export async function waiverRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/passports/:id/waivers',
    {
      schema: {
        tags,
        summary: 'Přijaté nálezy / accepted findings',
        params: Id,
        response: answers(Type.Object({ items: Type.Array(WaiverSchema) })),
      },
    },
    async (request) => ({ items: await listWaivers(ctx, request.actor, (request.params as Static<typeof Id>).id) }),
  );

  app.put(
    '/passports/:id/waivers/:check',
    {
      schema: {
        tags,
        security,
        summary: 'Přijmout nález s důvodem / accept a finding with a reason',
        params: IdAndCheck,
        querystring: Place,
        body: AcceptanceBody,
        response: answers(WaiverSchema),
      },
    },
    async (request) => {
      const { id, check } = request.params as Static<typeof IdAndCheck>;
      const target = { passport: id, check, ...(request.query as Place), requestId: request.id };
      return await acceptFinding(ctx, request.actor, target, request.body as Acceptance);
    },
  );

  app.delete(
    '/passports/:id/waivers/:check',
    { schema: { tags, security, summary: 'Vzít přijetí nálezu zpět / withdraw', params: IdAndCheck, querystring: Place } },
    async (request, reply) => {
      const { id, check } = request.params as Static<typeof IdAndCheck>;
      await withdrawWaiver(ctx, request.actor, { passport: id, check, ...(request.query as Place), requestId: request.id });
      return reply.code(204).send();
    },
  );
}
