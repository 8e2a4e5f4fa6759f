import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { bodyLimit, Code, Email, Password, Secret, strict, tags } from './account.schema.ts';
import { askedOf } from './asked-of.ts';
import { askForReset } from './passwords/ask-for-reset.ts';
import { changePassword } from './passwords/change-password.ts';
import { resetPassword } from './passwords/reset-password.ts';
import { confirmSecondFactor, enrolSecondFactor, newRecoveryCodes, removeSecondFactor } from './second-factor/second-factor.ts';
import { sendSession } from './send-session.ts';

const NewPassword = Type.Object({ current: Password, password: Password }, strict);
const Reset = Type.Object({ secret: Secret, password: Password }, strict);
const Forgotten = Type.Object({ email: Email }, strict);
const Confirmation = Type.Object({ password: Password }, strict);
const FirstCode = Type.Object({ code: Code }, strict);

/** The own account: password and second factor. */
export async function ownAccountRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const config = { isOpenWithoutSecondFactor: true };
  app.put(
    '/account/password',
    { bodyLimit, schema: { tags, summary: 'Změnit heslo / change the password', body: NewPassword } },
    async (request, reply) =>
      await sendSession(ctx, reply, await changePassword(ctx, request.actor, request.body as Static<typeof NewPassword>, askedOf(request))),
  );

  app.post(
    '/password-reset/request',
    {
      config,
      bodyLimit,
      schema: {
        tags,
        summary: 'Požádat o odkaz pro nové heslo / ask for a link to a new password',
        description:
          'Odpověď je vždy stejná, ať účet existuje, nebo ne; odkaz přijde e-mailem. / The answer is the same whether there is an account or not; the link comes by mail.',
        body: Forgotten,
      },
    },
    async (request, reply) => {
      await askForReset(ctx, (request.body as Static<typeof Forgotten>).email, askedOf(request));
      return reply.code(202).send();
    },
  );

  app.post(
    '/password-reset',
    { config, bodyLimit, schema: { tags, summary: 'Nastavit heslo podle odkazu / set a password by a link', body: Reset } },
    async (request, reply) => {
      await resetPassword(ctx, request.body as Static<typeof Reset>, askedOf(request));
      return reply.code(204).send();
    },
  );

  app.post(
    '/account/second-factor',
    { config, bodyLimit, schema: { tags, summary: 'Připravit druhý faktor / prepare a second factor', body: Confirmation } },
    async (request) =>
      await enrolSecondFactor(ctx, request.actor, (request.body as Static<typeof Confirmation>).password, askedOf(request)),
  );

  app.post(
    '/account/second-factor/confirm',
    { config, bodyLimit, schema: { tags, summary: 'Zapnout druhý faktor / turn it on', body: FirstCode } },
    async (request) => ({
      recoveryCodes: await confirmSecondFactor(ctx, request.actor, (request.body as Static<typeof FirstCode>).code, askedOf(request)),
    }),
  );

  app.post(
    '/account/recovery-codes',
    { bodyLimit, schema: { tags, summary: 'Nové záložní kódy / new recovery codes', body: Confirmation } },
    async (request) => ({
      recoveryCodes: await newRecoveryCodes(ctx, request.actor, (request.body as Static<typeof Confirmation>).password, askedOf(request)),
    }),
  );

  app.delete(
    '/account/second-factor',
    { bodyLimit, schema: { tags, summary: 'Vypnout druhý faktor / turn it off', body: Confirmation } },
    async (request, reply) => {
      await removeSecondFactor(ctx, request.actor, (request.body as Static<typeof Confirmation>).password, askedOf(request));
      return reply.code(204).send();
    },
  );
}
