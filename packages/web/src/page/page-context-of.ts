import type { Context } from '@pasport/api';
import type { FastifyRequest } from 'fastify';
import { assetUrl } from './assets.ts';
import { chooseLanguage, withoutLanguage } from './choose-language.ts';
import type { PageContext } from './page-context.ts';

/** What the pages know of a request. */
export async function pageContextOf(_ctx: Context, request: FastifyRequest): Promise<PageContext> {
  const language = chooseLanguage(request);
  return {
    language,
    url: withoutLanguage(request.url),
    actor: request.actor,
    asset: assetUrl,
    say: (text) => text[language],
  };
}
