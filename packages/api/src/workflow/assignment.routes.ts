import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { listAssignments, setAssignments } from './set-assignments.ts';
import { PassportId, stepTarget } from './step-target.ts';

const Assignments = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          kind: Type.Enum(['curator', 'deputy']),
          person: Type.Optional(Type.String({ maxLength: 100, description: 'Identifikátor osoby / id of a person' })),
          label: Type.Optional(Type.String({ maxLength: 200, description: 'Jméno slovy / a name in words' })),
        },
        { additionalProperties: false },
      ),
      { maxItems: 20 },
    ),
  },
  { additionalProperties: false },
);

/** Who looks after a passport: its curator and deputies. */
export async function assignmentRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const common = { tags: ['process'], security: [{ token: [] }], params: PassportId, response: answers(Assignments) };

  app.get(
    '/passports/:id/assignments',
    { schema: { ...common, summary: 'Kurátor a zástupci / curator and deputies' } },
    async (request) => ({
      items: await listAssignments(ctx, request.actor, (request.params as Static<typeof PassportId>).id),
    }),
  );

  app.put(
    '/passports/:id/assignments',
    { schema: { ...common, summary: 'Určit kurátora a zástupce / name them', body: Assignments } },
    async (request) => ({
      items: await setAssignments(ctx, request.actor, stepTarget(request), (request.body as Static<typeof Assignments>).items),
    }),
  );
}
