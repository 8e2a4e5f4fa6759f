import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { loggedPath } from './logged-path.ts';

/**
 * How requests are logged: method and path alone, without short names. What people search for, their addresses and their
 * tokens are theirs; the request id brings a line and an answer together.
 */
export function loggerOptions(level: Config['logLevel']) {
  return { level, serializers: { req: (request: FastifyRequest) => ({ method: request.method, path: loggedPath(request) }) } };
}
