import type { FastifyReply } from 'fastify';
import { isSecure } from '../accounts/sessions/session-cookie.ts';

/** What an answer of the interface may load when a browser shows it: nothing, nowhere framed. */
const nothingPolicy = "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
} as const;

/** A year; a town that goes back from HTTPS loses its visitors anyway. */
const transport = 'max-age=31536000';

/** Headers that every answer carries. A page that needs more than nothing sets its own policy first. */
export function setSecurityHeaders(reply: FastifyReply, baseUrl: string): void {
  reply.headers(always);
  if (isSecure(baseUrl)) reply.header('strict-transport-security', transport);
  if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', nothingPolicy);
}
