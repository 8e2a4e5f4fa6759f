import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../../context.ts';
import { bodyLimit, Code, Id, MembershipBody, Password, strict, tags } from '../account.schema.ts';
import { actorOfSession } from '../authenticate.ts';
import { askedOf } from '../asked-of.ts';
import { clearSessionCookie, sendSession } from '../send-session.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { describeSession } from './describe-session.ts';
import { revokeSession, sessionsOf } from './manage-sessions.ts';
import { switchMembership } from './switch-membership.ts';

const Credentials = Type.Object({ email: Type.String({ maxLength: 254 }), password: Password, code: Type.Optional(Code) }, strict);
const Whose = Type.Object({ person: Type.Optional(Type.String({ maxLength: 100 })) }, strict);

/** Signing in and out, acting in another role, and the sessions of a person. */
export async function sessionRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const config = { isOpenWithoutSecondFactor: true };
  app.post(
    '/session',
    { config, bodyLimit, schema: { tags, summary: 'Přihlásit se / sign in', body: Credentials } },
    async (request, reply) =>
      await sendSession(ctx, reply, await signIn(ctx, request.body as Static<typeof Credentials>, askedOf(request))),
  );

  app.get('/session', { config, schema: { tags, summary: 'Kdo jsem / who am I' } }, async (request) => {
    return await describeSession(ctx, request.actor, request.session);
  });

  app.put(
    '/session/membership',
    { config, bodyLimit, schema: { tags, summary: 'Jednat v jiné roli / act in another role', body: MembershipBody } },
    async (request, reply) => {
      const { organisation, role } = request.body as Static<typeof MembershipBody>;
      const wanted = { organisation_id: organisation ?? '', role };
      return await sendSession(ctx, reply, await switchMembership(ctx, request.actor, wanted, askedOf(request)));
    },
  );

  app.delete('/session', { config, schema: { tags, summary: 'Odhlásit se / sign out' } }, async (request, reply) => {
    if (request.session) await revokeSession(ctx, actorOfSession(request.session), request.session.id, askedOf(request));
    clearSessionCookie(ctx, reply);
    return reply.code(204).send();
  });

  app.get('/sessions', { schema: { tags, summary: 'Přihlášení / sessions', querystring: Whose } }, async (request) => ({
    items: await sessionsOf(ctx, request.actor, (request.query as Static<typeof Whose>).person),
  }));

  app.delete('/sessions/:id', { schema: { tags, summary: 'Ukončit přihlášení / end a session', params: Id } }, async (request, reply) => {
    await revokeSession(ctx, request.actor, (request.params as Static<typeof Id>).id, askedOf(request));
    return reply.code(204).send();
  });
}
