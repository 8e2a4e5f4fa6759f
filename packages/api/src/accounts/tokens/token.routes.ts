import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../../context.ts';
import { bodyLimit, Id, OrganisationId, RoleName, strict, tags } from '../account.schema.ts';
import { askedOf } from '../asked-of.ts';
import { dropToken, makeToken, tokensOf } from './manage-tokens.ts';

const NewToken = Type.Object(
  {
    owner: Type.Optional(
      Type.Enum(['me', 'organisation'], {
        description: '`me` jedná jako vy v nynější roli a skončí s ní / acts as you in your present role and ends with it',
      }),
    ),
    role: Type.Optional(RoleName),
    organisation: Type.Optional(OrganisationId),
    label: Type.String({ minLength: 1, maxLength: 200 }),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
    scope: Type.Optional(Type.Enum(['read', 'write'])),
  },
  strict,
);

/** Access tokens: of a person, or of an organisation. */
export async function tokenRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const security = [{ token: [] }];
  app.get('/tokens', { schema: { tags, security, summary: 'Přístupové klíče / access tokens' } }, async (request) => ({
    items: await tokensOf(ctx, request.actor),
  }));

  app.post(
    '/tokens',
    { bodyLimit, schema: { tags, security, summary: 'Vytvořit klíč; vypíše se jen teď / make a token; shown this once', body: NewToken } },
    async (request, reply) => {
      const { owner = 'me', scope = 'write', days = 90, ...wanted } = request.body as Static<typeof NewToken>;
      return reply.code(201).send(await makeToken(ctx, request.actor, { owner, scope, days, ...wanted }, askedOf(request)));
    },
  );

  app.delete(
    '/tokens/:id',
    { schema: { tags, security, summary: 'Odvolat klíč / revoke a token', params: Id } },
    async (request, reply) => {
      await dropToken(ctx, request.actor, (request.params as Static<typeof Id>).id, askedOf(request));
      return reply.code(204).send();
    },
  );
}
