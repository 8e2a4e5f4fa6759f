import { LangText, statuses } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { PassportId, stepTarget } from '../workflow/step-target.ts';
import { listPlan } from './list-plan.ts';
import { planStates } from './plan-state.ts';
import { listEvaluations, storeEvaluation } from './store-evaluation.ts';

const year = Type.Integer({ minimum: 2000, maximum: 2200 });
const day = Type.String({ format: 'date' });
const PlanQuery = Type.Object(
  {
    organisation: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
    state: Type.Optional(Type.Array(Type.Enum([...planStates]), { maxItems: 5 })),
    year: Type.Optional(year),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
    cursor: Type.Optional(Type.String({ maxLength: 500 })),
  },
  { additionalProperties: false },
);
const Plan = Type.Object({
  items: Type.Array(
    Type.Object({
      passport: Type.Object({ id: Type.String(), title: LangText, status: Type.Enum([...statuses]) }),
      organisation: Type.String(),
      plannedOn: Type.Optional(day),
      state: Type.Optional(Type.Enum([...planStates])),
      reason: Type.Optional(LangText),
    }),
  ),
  next: Type.Union([Type.String(), Type.Null()]),
});
const words = (description: string) => Type.Optional(Type.String({ maxLength: 5_000, description }));
const EvaluationBody = Type.Object(
  {
    year,
    answers: Type.Object(
      {
        benefits: words('Co zveřejnění přineslo / what it brought'),
        users: words('Kdo data užívá / who uses the data'),
        keep: Type.Enum(['yes', 'no', 'change']),
        note: words('Poznámka / note'),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);
const EvaluationSchema = Type.Object({
  ...EvaluationBody.properties,
  at: Type.String({ format: 'date-time' }),
  author: Type.Optional(Type.String()),
});

/** What is to be published when, and the yearly look back. */
export async function publicationPlanRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['process'];
  const security = [{ token: [] }];

  app.get(
    '/publication-plan',
    { schema: { tags, summary: 'Publikační plán / publication plan', querystring: PlanQuery, response: answers(Plan) } },
    async (request) => {
      const { limit, cursor, ...selection } = request.query as Static<typeof PlanQuery>;
      return await listPlan(ctx, request.actor, selection, { limit, cursor });
    },
  );

  app.get(
    '/passports/:id/evaluation',
    {
      schema: {
        tags,
        security,
        summary: 'Roční vyhodnocení / yearly evaluations',
        params: PassportId,
        response: answers(Type.Object({ items: Type.Array(EvaluationSchema) })),
      },
    },
    async (request) => ({ items: await listEvaluations(ctx, request.actor, (request.params as Static<typeof PassportId>).id) }),
  );

  app.post(
    '/passports/:id/evaluation',
    {
      schema: {
        tags,
        security,
        summary: 'Vyhodnotit rok / evaluate a year',
        params: PassportId,
        body: EvaluationBody,
        response: answers(EvaluationSchema, 201),
      },
    },
    async (request, reply) =>
      reply.code(201).send(await storeEvaluation(ctx, request.actor, stepTarget(request), request.body as Static<typeof EvaluationBody>)),
  );
}
