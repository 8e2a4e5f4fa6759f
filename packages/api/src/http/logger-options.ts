import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

/**
 * How requests are logged: method and path alone. What people search for, their addresses and their tokens are
 * theirs; the request id brings a line and an answer together.
 */
export function loggerOptions(level: Config['logLevel']) {
  return { level, serializers: { req: ({ method, url }: FastifyRequest) => ({ method, path: url.split('?')[0] }) } };
}
