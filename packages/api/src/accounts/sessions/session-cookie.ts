import type { CookieSerializeOptions } from '@fastify/cookie';

/** Name of the cookie: over HTTPS bound to the host, so that no neighbouring domain can set it. */
export function sessionCookieName(baseUrl: string): string {
  return isSecure(baseUrl) ? '__Host-pasport' : 'pasport-session';
}

/** The cookie ends with the browser; how long the session lasts is decided here. */
export function sessionCookieOptions(baseUrl: string): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(baseUrl) };
}

export function isSecure(baseUrl: string): boolean {
  return baseUrl.startsWith('https:');
}
