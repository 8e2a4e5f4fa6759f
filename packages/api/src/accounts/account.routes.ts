import { Problem } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { isOwnOrigin } from '../http/csrf.ts';
import { permissionRoutes } from '../permissions/permission.routes.ts';
import { invitationRoutes } from './links/invitation.routes.ts';
import { oidcRoutes } from './oidc/oidc.routes.ts';
import { ownDetailsRoutes } from './people/own-details.routes.ts';
import { peopleRoutes } from './people/people.routes.ts';
import { ownAccountRoutes } from './own-account.routes.ts';
import { sessionRoutes } from './sessions/session.routes.ts';
import { tokenRoutes } from './tokens/token.routes.ts';

/** Accounts: signing in, sessions, people, invitations, tokens, permissions. */
export async function accountRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  // Another site must not sign a visitor in as somebody else; that needs no cookie, so it is asked about here.
  app.addHook('onRequest', async ({ method, headers }) => {
    const isFromPage = headers['sec-fetch-site'] !== undefined || headers.origin !== undefined;
    if (method !== 'GET' && method !== 'HEAD' && isFromPage && !isOwnOrigin(headers, ctx.baseUrl)) throw new Problem('request-not-trusted');
  });
  for (const routes of [
    sessionRoutes,
    ownAccountRoutes,
    ownDetailsRoutes,
    peopleRoutes,
    invitationRoutes,
    tokenRoutes,
    oidcRoutes,
    permissionRoutes,
  ]) {
    await app.register(routes, { ctx });
  }
}
