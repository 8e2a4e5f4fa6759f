import { createHash } from 'node:crypto';
import { pointerOf, Problem } from '@pasport/model';
import type { FastifyRequest } from 'fastify';
import type { IdempotentRequest } from '../passports/idempotency.store.ts';

const form = /^[\u0021-\u007e]{1,200}$/;

/**
 * The Idempotency-Key of a request and what it is tied to: the address and the body.
 *
 * @throws {Problem} `invalid-request` for a key that is empty, too long or not printable ASCII
 */
export function idempotentRequest(request: Pick<FastifyRequest, 'headers' | 'url' | 'body'>): IdempotentRequest | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !form.test(key)) {
    const message = {
      cs: 'Idempotency-Key má 1 až 200 tisknutelných znaků ASCII.',
      en: 'Idempotency-Key has 1 to 200 printable ASCII characters.',
    };
    throw new Problem('invalid-request', { faults: [{ pointer: pointerOf(['Idempotency-Key']), code: 'pattern', message }] });
  }
  const requestHash = createHash('sha256')
    .update(`${request.url}\n${JSON.stringify(request.body)}`)
    .digest('hex');
  return { key, requestHash };
}
