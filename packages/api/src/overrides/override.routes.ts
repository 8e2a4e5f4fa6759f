import { securityLevels } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { PassportId, stepTarget } from '../workflow/step-target.ts';
import { askOverride, minReason } from './ask-override.ts';
import { confirmOverride } from './confirm-override.ts';
import { endOverride } from './end-override.ts';
import { getOverride } from './get-override.ts';

const level = Type.Enum([...securityLevels]);
const at = Type.String({ format: 'date-time' });
const OverrideBody = Type.Object(
  {
    level,
    reason: Type.String({ maxLength: 2_000, description: `Aspoň ${minReason} znaků / at least ${minReason} characters` }),
    expiresOn: Type.Optional(Type.String({ format: 'date', description: 'Poslední den; u mírnější úrovně povinný / the last day' })),
  },
  { additionalProperties: false },
);
const OverrideSchema = Type.Object({
  level,
  fromLevel: level,
  reason: Type.String(),
  expiresOn: Type.Optional(Type.String({ format: 'date' })),
  inForce: Type.Boolean(),
  askedAt: at,
  confirmedAt: Type.Optional(at),
  askedBy: Type.Optional(Type.String()),
  confirmedBy: Type.Optional(Type.String()),
});

/** Another security level than the policy derives. */
export async function overrideRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const common = { tags: ['security'], security: [{ token: [] }], params: PassportId };
  const answer = { response: answers(OverrideSchema) };

  app.get(
    '/passports/:id/security/override',
    { schema: { ...common, ...answer, summary: 'Výjimka z bezpečnostní úrovně / override of the level' } },
    async (request) => await getOverride(ctx, request.actor, (request.params as Static<typeof PassportId>).id),
  );

  app.post(
    '/passports/:id/security/override',
    {
      schema: {
        ...common,
        response: answers(OverrideSchema, 201),
        summary: 'Určit jinou úroveň / override the level',
        description:
          'Přísnější platí hned; mírnější až po potvrzení druhou osobou a nejdéle rok / ' +
          'a stricter level holds at once; a milder one once a second person confirms it, for a year at most',
        body: OverrideBody,
      },
    },
    async (request, reply) =>
      reply.code(201).send(await askOverride(ctx, request.actor, stepTarget(request), request.body as Static<typeof OverrideBody>)),
  );

  app.post(
    '/passports/:id/security/override/confirm',
    { schema: { ...common, ...answer, summary: 'Potvrdit mírnější úroveň / confirm a milder level' } },
    async (request) => await confirmOverride(ctx, request.actor, stepTarget(request)),
  );

  app.delete(
    '/passports/:id/security/override',
    { schema: { ...common, summary: 'Ukončit výjimku / end the override' } },
    async (request, reply) => {
      await endOverride(ctx, request.actor, stepTarget(request));
      return reply.code(204).send();
    },
  );
}
