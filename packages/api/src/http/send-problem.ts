import { Problem } from '@pasport/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guest } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { asProblem } from './as-problem.ts';
import { languageOf } from './language.ts';
import { problemDocument } from './problem-document.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** Tells a person of a problem by a page; `null` while a registry has no pages. */
export interface ProblemPage {
  send: ((problem: Problem, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) | null;
}

declare module 'fastify' {
  interface FastifyInstance {
    problemPage: ProblemPage;
  }
}

/** Answers with what went wrong: browsers outside the interface with a page, all others with a problem document (RFC 9457). */
export async function sendProblem(ctx: Context, error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const problem = asProblem(error, ctx.database) ?? new Problem('internal-error');
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
  if (problem.status === 429) reply.header('retry-after', String(problem.params['retryAfterSeconds'] ?? 10));
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  const { retryAfterSeconds } = problem.params;
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  // An address that cannot be read comes here past every hook: nobody has signed in.
  setSecurityHeaders(reply, ctx.baseUrl);
  request.actor ??= guest;
  const { send } = request.server.problemPage;
  if (send && isPageAsked(request)) return send(problem, request, reply);
  const language = languageOf(request);
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .send(JSON.stringify(problemDocument(problem, language, request.id)));
}

/** Browsers ask for HTML by its name; what programs accept is `*` at most. */
function isPageAsked({ url, headers: { accept } }: FastifyRequest): boolean {
  return !url.startsWith('/api/') && accept !== undefined && /\btext\/html\b/u.test(accept);
}
