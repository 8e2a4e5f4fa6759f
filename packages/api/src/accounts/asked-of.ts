import type { FastifyRequest } from 'fastify';
import type { Asked } from './asked.ts';

/** What a use case needs to know of the browser behind a request. */
export function askedOf(request: FastifyRequest): Asked {
  return { requestId: request.id, address: request.ip, userAgent: request.headers['user-agent'], session: request.session?.id };
}
