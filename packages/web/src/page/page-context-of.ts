import { ownName, registryFace, unreadCount, type Context } from '@pasport/api';
import type { FastifyRequest } from 'fastify';
import { assetUrl } from './assets.ts';
import { chooseLanguage, withoutLanguage } from './choose-language.ts';
import type { PageContext } from './page-context.ts';

/** What the pages know of a request. */
export async function pageContextOf(ctx: Context, request: FastifyRequest): Promise<PageContext> {
  const language = chooseLanguage(request);
  const { actor, session } = request;
  const [person, unread, face] = await Promise.all([ownName(ctx, actor), unreadCount(ctx, actor), registryFace(ctx, language)]);
  return {
    language,
    url: withoutLanguage(request.url),
    actor,
    face,
    unread,
    asset: assetUrl,
    say: (text) => text[language],
    ...(person !== undefined && { person }),
    ...(session && { csrf: session.csrf }),
  };
}
