import { Problem } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../../context.ts';
import { rateKey } from '../../rate-limits/rate-key.ts';
import { strict, tags } from '../account.schema.ts';
import { askedOf } from '../asked-of.ts';
import { setSessionCookie } from '../send-session.ts';
import { isSecure, sessionCookieOptions } from '../sessions/session-cookie.ts';
import { beginSignIn, pendingMs, pendingOf, providerOf } from './begin-sign-in.ts';
import { finishSignIn } from './finish-sign-in.ts';

const Provider = Type.Object({ provider: Type.String({ maxLength: 100 }) });
const Next = Type.Object(
  { next: Type.Optional(Type.String({ maxLength: 500, description: 'Stránka po přihlášení / page afterwards' })) },
  strict,
);

/** Signing in at a provider of OpenID Connect. */
export async function oidcRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const cookieName = isSecure(ctx.baseUrl) ? '__Host-pasport-oidc' : 'pasport-oidc';
  const options = { ...sessionCookieOptions(ctx.baseUrl), maxAge: pendingMs / 1_000 };

  app.get('/sign-in/oidc', { schema: { tags, summary: 'Poskytovatelé přihlášení / sign-in providers' } }, async () => ({
    items: [...ctx.oidc.values()].map(({ id, name }) => ({ id, name, url: `${ctx.baseUrl}/api/v1/sign-in/oidc/${id}` })),
  }));

  app.get(
    '/sign-in/oidc/:provider',
    { schema: { tags, summary: 'Přihlásit se u poskytovatele / sign in at a provider', params: Provider, querystring: Next } },
    async (request, reply) => {
      const { next = '/' } = request.query as Static<typeof Next>;
      await ctx.rateLimits.take('signIn', rateKey(request.ip));
      const { url, pending } = await beginSignIn(ctx, (request.params as Static<typeof Provider>).provider, next);
      return reply.setCookie(cookieName, pending, options).redirect(url, 303);
    },
  );

  app.get(
    '/sign-in/oidc/:provider/callback',
    { schema: { tags, summary: 'Návrat od poskytovatele / return from a provider', params: Provider } },
    async (request, reply) => {
      const provider = providerOf(ctx, (request.params as Static<typeof Provider>).provider);
      const pending = pendingOf(ctx, provider.id, request.cookies[cookieName]);
      reply.clearCookie(cookieName, options);
      if (!pending) throw new Problem('sign-in-failed');
      const back = new URL(request.url, 'http://local.invalid');
      const url = new URL(`${ctx.baseUrl}${back.pathname}${back.search}`);
      setSessionCookie(ctx, reply, await finishSignIn(ctx, provider, pending, url, askedOf(request)));
      return reply.redirect(pending.next, 303);
    },
  );
}
