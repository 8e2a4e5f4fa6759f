import type { FastifyReply } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';

/** Nothing inline, nothing from elsewhere. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

/** A page before it is put into the layout. */
export interface Page {
  /** Title of the page; `Chyba: ` is put before it where a form has faults. */
  readonly title: string;
  readonly content: ComponentChildren;
  readonly status?: number;
  /** A form on the page has faults. */
  readonly hasFaults?: boolean;
  /** Elements for the head: feeds, alternates, JSON-LD. */
  readonly head?: VNode;
  /** Islands that the page can use, by the names of their files. */
  readonly islands?: readonly string[];
  /** Style sheets beside the common one, by the names of their files. */
  readonly styles?: readonly string[];
  /** The content has a search of its own, so the header offers none. */
  readonly hasSearch?: boolean;
  /** The content takes the whole width. */
  readonly isWide?: boolean;
}

/** Sends a page as HTML; every text in it is escaped. */
export function sendPage(reply: FastifyReply, context: PageContext, page: Page): FastifyReply {
  const html = renderToString(<Layout context={context} page={page} />);
  return reply
    .code(page.status ?? 200)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-language', context.language)
    .header('content-security-policy', contentSecurityPolicy)
    .header('cross-origin-opener-policy', 'same-origin')
    .header('referrer-policy', 'same-origin')
    .header('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    .send(`<!doctype html>${html}`);
}
