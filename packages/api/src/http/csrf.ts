import { timingSafeEqual } from 'node:crypto';
import { Problem } from '@pasport/model';
import type { FastifyRequest } from 'fastify';
import type { SessionRow } from '../accounts/sessions/session.store.ts';

/** Header of scripts and field of forms that carry the token of the session. */
export const csrfHeader = 'x-csrf-token';
export const csrfField = '_csrf';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What decides whether a request was meant; each request is asked about anew, nothing is remembered. */
export interface CsrfFacts {
  readonly method: string;
  readonly headers: FastifyRequest['headers'];
  readonly body?: unknown;
  /** The request carries the cookie of a session, valid or not. */
  readonly hasCookie: boolean;
  readonly session: Pick<SessionRow, 'csrf'> | null;
}

/**
 * Refuses a change that another site may have sent with the cookie of a visitor: it must come from our own origin
 * and carry the token of the session, in the header or in a form. Without a cookie there is nothing to abuse.
 *
 * @param baseUrl address of the registry, its origin is ours
 * @throws {Problem} `request-not-trusted`
 */
export function refuseForeign({ method, headers, body, hasCookie, session }: CsrfFacts, baseUrl: string): void {
  if (safeMethods.has(method) || !hasCookie) return;
  if (!isOwnOrigin(headers, baseUrl)) throw new Problem('request-not-trusted');
  // A cookie whose session has ended lets nobody in; there is no token that could go with it.
  if (session && !isCsrfToken(session, headers[csrfHeader] ?? fieldOf(body))) throw new Problem('request-not-trusted');
}

/** Is this the token of the session? For forms, whose body is read after the headers. */
export function isCsrfToken(session: Pick<SessionRow, 'csrf'>, token: unknown): boolean {
  if (typeof token !== 'string') return false;
  const [left, right] = [Buffer.from(token), Buffer.from(session.csrf)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Does a request come from our own pages, or from no page at all? Browsers say so and pages cannot forge it. */
export function isOwnOrigin(headers: FastifyRequest['headers'], baseUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin !== undefined && headers.origin === new URL(baseUrl).origin;
}

function fieldOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, csrfField)
    ? (body as Record<string, unknown>)[csrfField]
    : undefined;
}
