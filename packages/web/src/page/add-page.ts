import { asProblem, isOwnOrigin, noteRefusal, type Context } from '@pasport/api';
import { Problem } from '@pasport/model';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { languageCookie } from './choose-language.ts';
import type { PageContext } from './page-context.ts';
import { pageContextOf } from './page-context-of.ts';
import { sendPage, type Page } from './render-page.tsx';
import { sendProblemPage } from './send-problem-page.ts';

/** Pages are no part of the description of the interface. */
const hidden = { hide: true } as FastifySchema;

/** What a page is made from. */
export interface PageRequest {
  readonly ctx: Context;
  readonly page: PageContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Makes a page, or sends the answer by itself (a redirect, a file). */
export type MakePage = (asked: PageRequest) => Promise<Page | FastifyReply>;

interface PageOptions {
  /** A limit of requests that the page counts against. */
  readonly counts?: 'search' | 'check';
  /** Open to those who still owe the second factor that their role demands. */
  readonly isOpenWithoutSecondFactor?: boolean;
}

/**
 * Adds a page at an address; a `Problem` becomes a page that says what to do. Changes that another site may have sent
 * are refused: with a session by its form token (see `refuseForeign`), without one by where they come from.
 *
 * @param options what the page counts against, when nothing else is to be said
 */
export function addPage(
  app: FastifyInstance,
  ctx: Context,
  method: 'GET' | 'POST',
  path: string,
  make: MakePage,
  options: PageOptions['counts'] | PageOptions = {},
): void {
  const config = typeof options === 'string' ? { counts: options } : options;
  app.route({
    method,
    url: path,
    config,
    schema: hidden,
    errorHandler: (error, request, reply) => {
      answerProblem(ctx, error, request, reply).catch((fault: unknown) => {
        request.log.error({ err: fault }, 'page of a problem failed');
        void reply.code(500).type('text/plain; charset=utf-8').send('500');
      });
    },
    handler: async (request, reply) => {
      if (method === 'POST') refuseOtherSites(ctx, request);
      const page = await pageContextOf(ctx, request);
      const cookie = languageCookie(request);
      if (cookie !== undefined) reply.header('set-cookie', cookie);
      // A reply can be awaited: once it was sent, nothing comes of it.
      const made = (await make({ ctx, page, request, reply })) as Page | FastifyReply | undefined;
      return made !== undefined && 'content' in made ? sendPage(reply, page, made) : reply;
    },
  });
}

/** Another site must not sign a visitor in as somebody else; that needs no cookie. */
function refuseOtherSites(ctx: Context, { headers }: FastifyRequest): void {
  const isFromPage = headers['sec-fetch-site'] !== undefined || headers.origin !== undefined;
  if (isFromPage && !isOwnOrigin(headers, ctx.baseUrl)) throw new Problem('request-not-trusted');
}

async function answerProblem(ctx: Context, error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const problem = asProblem(error, ctx.database) ?? new Problem('internal-error');
  if (problem.status >= 500) request.log.error({ err: error }, 'page failed');
  // Nothing was refused yet: the way leads over the set-up.
  if (problem.code === 'second-factor-required') return reply.redirect('/ucet/druhy-faktor', 303);
  if (problem.status === 403) {
    // A refusal stands, whether or not it can be written down.
    await noteRefusal(ctx, request).catch((cause: unknown) => request.log.error({ err: cause }, 'refusal not audited'));
  }
  const { retryAfterSeconds } = problem.params;
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  return sendProblemPage(ctx)(problem, request, reply);
}
