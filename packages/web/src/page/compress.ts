import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/**
 * Compresses pages and assets. Pages of those who are signed in are left as they are: they carry a secret for forms beside
 * what comes from the address, and the length of a compressed answer would tell of it (BREACH).
 */
export async function addCompression(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', async (request) => {
    if (request.actor.kind !== 'guest' && !request.url.startsWith('/assets/')) request.headers['x-no-compression'] = 'yes';
  });
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 1_024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
}
