import type { Context } from '@pasport/api';
import { Problem } from '@pasport/model';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { languageCookie } from './choose-language.ts';
import type { PageContext } from './page-context.ts';
import { pageContextOf } from './page-context-of.ts';
import { problemPage } from './problem-page.tsx';
import { sendPage, type Page } from './render-page.tsx';

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

/** Adds a page at an address; a `Problem` becomes a page that says what to do. */
export function addPage(app: FastifyInstance, ctx: Context, method: 'GET' | 'POST', path: string, make: MakePage): void {
  app.route({
    method,
    url: path,
    schema: hidden,
    handler: async (request, reply) => {
      const page = await pageContextOf(ctx, request);
      const cookie = languageCookie(request);
      if (cookie !== undefined) reply.header('set-cookie', cookie);
      try {
        const made = await make({ ctx, page, request, reply });
        return 'content' in made ? sendPage(reply, page, made) : made;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return sendPage(reply, page, problemPage(page, error));
      }
    },
  });
}
