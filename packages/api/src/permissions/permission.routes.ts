import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { explain } from './explain.ts';
import { ownWorkRules } from './explain-own-work.ts';
import { actions, rules, type Action } from './rules.ts';

const names = [...(Object.keys(actions) as Action[]), 'passport.read'] as const;

const Question = Type.Object(
  {
    actor: Type.String({ description: 'guest, person:<id>, token:<id>, role:<role>@<organisation>', maxLength: 200 }),
    action: Type.Enum(names),
    resource: Type.String({ description: 'registry, organisation:<id>, passport:<id>', maxLength: 200 }),
  },
  { additionalProperties: false },
);

const text = Type.Object({ cs: Type.String(), en: Type.String() });
const OwnWorkSchema = Type.Object(
  {
    allowed: Type.Union([Type.Boolean(), Type.Null()], {
      description: 'null u role: záleží na člověku / of a role it depends on the person',
    }),
    rule: Type.Enum([...ownWorkRules]),
    text,
    isOwn: Type.Optional(Type.Boolean({ description: 'Pasport je jejich zápis / the passport is their work' })),
  },
  { description: 'U passport.publish: co platí o vlastním zápisu / for passport.publish: what holds of own work' },
);
const Explanations = Type.Object({
  items: Type.Array(
    Type.Object({
      actor: Type.String(),
      role: Type.Union([Type.String(), Type.Null()]),
      organisation: Type.Union([Type.String(), Type.Null()]),
      allowed: Type.Boolean(),
      rule: Type.String(),
      text,
      view: Type.Optional(Type.Enum(['full', 'reduced', 'generalised', 'none'])),
      ownWork: Type.Optional(OwnWorkSchema),
    }),
  ),
});

/** Who may do what: the rules themselves, and the answer to one question. */
export async function permissionRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const tags = ['accounts'];
  app.get('/permissions/rules', { schema: { tags, summary: 'Pravidla oprávnění / permission rules' } }, async () => ({ items: rules }));
  app.get(
    '/permissions/explain',
    {
      schema: {
        tags,
        security: [{ token: [] }],
        summary: 'Kdo co smí a proč / who may do what and why',
        querystring: Question,
        response: answers(Explanations),
      },
    },
    async (request) => ({ items: await explain(ctx, request.actor, request.query as Static<typeof Question>) }),
  );
}
