import Negotiator from 'negotiator';
import type { FastifyRequest } from 'fastify';
import type { Language } from '@pasport/model';

/** Language the caller reads, by Accept-Language; Czech by default. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  if (request.headers['accept-language'] === undefined) return 'cs';
  return new Negotiator({ headers: request.headers }).language(['cs', 'en']) === 'en' ? 'en' : 'cs';
}
