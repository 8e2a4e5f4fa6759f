import cookie from '@fastify/cookie';
import { Problem } from '@pasport/model';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorRef } from '../accounts/actor.ts';
import { authenticate } from '../accounts/authenticate.ts';
import { demandSecondFactor } from '../accounts/second-factor/demand-second-factor.ts';
import { sessionCookieName } from '../accounts/sessions/session-cookie.ts';
import type { Context } from '../context.ts';
import { rateKey } from '../rate-limits/rate-key.ts';
import { refuseForeign } from './csrf.ts';

/** Addresses of the interface that a guest may ask only so often: those that search. Pages say so in their `config`. */
const searches: ReadonlySet<string> = new Set(['/api/v1/passports', '/api/v1/suggest', '/api/v1/passports/export']);

/** Addresses that take a file or an address and look into it: the dearest requests there are. */
const checks: ReadonlySet<string> = new Set(['/api/v1/check', '/api/v1/probe']);

/** Every request gets its actor; too many of them, and changes that other sites may have sent, are refused. */
export async function authenticateRequests(app: FastifyInstance, ctx: Context): Promise<void> {
  await app.register(cookie);
  const cookieName = sessionCookieName(ctx.baseUrl);
  app.decorateRequest('actor');
  app.decorateRequest('session', null);
  app.addHook('onRequest', async (request) => {
    const { authorization } = request.headers;
    const { actor, session, isStrong } = await authenticate(
      ctx.database,
      { authorization, cookie: request.cookies[cookieName] },
      ctx.clock(),
    );
    request.actor = actor;
    request.session = session;
    if (actor.kind === 'token' && actor.isReadOnly && !readsOnly(request)) throw new Problem('not-allowed');
    if (!isStrong && !isOpenWithoutSecondFactor(request)) await demandSecondFactor(ctx, actor);
    await countRequest(ctx, request);
  });
  // After the body was read: a form carries the token in a field.
  app.addHook('preValidation', async (request) => {
    const { method, headers, body, session } = request;
    refuseForeign({ method, headers, body, session, hasCookie: request.cookies[cookieName] !== undefined }, ctx.baseUrl);
  });
}

/** Addresses that change nothing though they are posted to. */
const postedReads: ReadonlySet<string> = new Set(['/api/v1/check', '/api/v1/probe', '/api/v1/security/assess']);

function readsOnly({ method, routeOptions }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD' || (method === 'POST' && postedReads.has(routeOptions.url ?? ''));
}

/** What somebody needs to sign in strongly: their session, the set-up itself, and files that belong to its page. */
function isOpenWithoutSecondFactor({ routeOptions: { url = '', config } }: FastifyRequest): boolean {
  return config.isOpenWithoutSecondFactor === true || url.startsWith('/assets/') || url.startsWith('/health/');
}

async function countRequest(ctx: Context, request: FastifyRequest): Promise<void> {
  const { url = '', config } = request.routeOptions;
  const isGuest = request.actor.kind === 'guest';
  if (!isGuest) await ctx.rateLimits.take('api', actorRef(request.actor));
  else if (config.counts === 'search' || searches.has(url)) await ctx.rateLimits.take('search', rateKey(request.ip));
  const isCheck = config.counts === 'check' || checks.has(url);
  if (isCheck) await ctx.rateLimits.take('check', whoAsks(request));
}

function whoAsks({ actor, ip }: FastifyRequest): string {
  return actor.kind === 'guest' ? rateKey(ip) : actorRef(actor);
}
