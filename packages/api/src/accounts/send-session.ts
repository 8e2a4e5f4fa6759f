import type { FastifyReply } from 'fastify';
import type { Context } from '../context.ts';
import { actorOfSession } from './authenticate.ts';
import { sessionCookieName, sessionCookieOptions } from './sessions/session-cookie.ts';
import { describeSession } from './sessions/describe-session.ts';
import type { SignedIn } from './sign-in/sign-in.ts';

/** Gives the browser the cookie of its session. */
export function setSessionCookie(ctx: Context, reply: FastifyReply, { secret }: SignedIn): void {
  reply.setCookie(sessionCookieName(ctx.baseUrl), secret, sessionCookieOptions(ctx.baseUrl));
}

/** Takes the cookie back. */
export function clearSessionCookie(ctx: Context, reply: FastifyReply): void {
  reply.clearCookie(sessionCookieName(ctx.baseUrl), sessionCookieOptions(ctx.baseUrl));
}

/** Answers with the session that has just begun or changed: cookie, who it is, the new form token. */
export async function sendSession(ctx: Context, reply: FastifyReply, signedIn: SignedIn): Promise<object> {
  setSessionCookie(ctx, reply, signedIn);
  return await describeSession(ctx, actorOfSession(signedIn.row), signedIn.row);
}
