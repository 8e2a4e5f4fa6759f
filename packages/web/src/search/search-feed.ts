import { guest, searchPassports } from '@pasport/api';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { MakePage } from '../page/add-page.ts';
import { passportUrl } from '../passport/passport-url.ts';
import { textIn } from '../passport/text-in.ts';
import { fromStart, searchAddress } from './address.ts';
import { readSearch } from './read-search.ts';

const texts = {
  title: { cs: 'Pasporty', en: 'Passports' },
} as const;
const entries = 50;

/** The last changed results of a search as an Atom feed: what the public may see, whoever asks. Feed readers do not sign in. */
export const searchFeed: MakePage = async ({ ctx, page: { language, say, face }, request, reply }) => {
  const { query, params } = readSearch(request.url);
  const { after: _after, ...whole } = query;
  const { items } = await searchPassports(ctx, guest, { ...whole, sort: 'newest', limit: entries, facets: false });
  const self = `${ctx.baseUrl}${searchAddress(fromStart(params), '/hledat.atom')}`;
  const title = [face.name, say(texts.title), ...(query.q === undefined ? [] : [query.q])].join(' – ');
  const feed = h('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language } as object, [
    h('title', null, title),
    h('id', null, self),
    h('link', { rel: 'self', href: self }),
    h('link', { rel: 'alternate', href: `${ctx.baseUrl}${searchAddress(fromStart(params))}` }),
    h('updated', null, items[0]?.updatedAt ?? ctx.clock().toISOString()),
    h('author', null, h('name', null, face.name)),
    ...items.map((item) =>
      h('entry', null, [
        h('title', null, textIn(item.title, language).value),
        h('id', null, `urn:uuid:${item.id}`),
        h('link', { rel: 'alternate', href: `${ctx.baseUrl}${passportUrl(item.slug)}` }),
        h('updated', null, item.updatedAt),
        h('summary', null, item.description ? textIn(item.description, language).value : ''),
      ]),
    ),
  ]);
  reply.header('content-type', 'application/atom+xml; charset=utf-8');
  return reply.send(`<?xml version="1.0" encoding="utf-8"?>\n${renderToString(feed)}`);
};
