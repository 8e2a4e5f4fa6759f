import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../../context.ts';
import { bodyLimit, Name, strict, tags } from '../account.schema.ts';
import { askedOf } from '../asked-of.ts';
import { describeSession } from '../sessions/describe-session.ts';
import { changeOwnAccount } from './change-own-account.ts';

const Details = Type.Object(
  {
    name: Type.Optional(Name),
    language: Type.Optional(Type.Enum(['cs', 'en'], { description: 'Jazyk oznámení a stránek / of notifications and pages' })),
  },
  { ...strict, minProperties: 1 },
);

/** The own name and language. */
export async function ownDetailsRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.patch(
    '/account',
    {
      bodyLimit,
      schema: {
        tags,
        summary: 'Změnit vlastní jméno a jazyk / change the own name and language',
        description: 'Odpověď je jako u `GET /session` / the answer is that of `GET /session`',
        body: Details,
      },
    },
    async (request) => {
      await changeOwnAccount(ctx, request.actor, request.body as Static<typeof Details>, askedOf(request));
      return await describeSession(ctx, request.actor, request.session);
    },
  );
}
