import { guest, languageOf, searchPassports, type Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { startPage } from './start-page.ts';
import { styleSheet } from './style-sheet.ts';

/** No inline code, nothing from elsewhere. */
const contentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Pages for people over the same use cases as REST. */
export async function addPages(app: FastifyInstance, ctx: Context): Promise<void> {
  app.get('/', async (request, reply) => {
    const chosen = (request.query as { lang?: unknown }).lang;
    const language = chosen === 'cs' || chosen === 'en' ? chosen : languageOf(request);
    const { total } = await searchPassports(ctx, guest, { filters: {}, sort: 'newest', limit: 1, facets: false });
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-language', language)
      .header('content-security-policy', contentSecurityPolicy)
      .send(startPage(language, total));
  });
  app.get('/style.css', async (_request, reply) => {
    return reply.header('content-type', 'text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(styleSheet);
  });
}
