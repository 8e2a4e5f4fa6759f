import { Problem } from '@pasport/model';
import type { FastifyInstance } from 'fastify';
import { parseJson } from './parse-json.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bodies: JSON and merge patches whole, with strict UTF-8 and bounded nesting; NDJSON as the stream it is.
 */
export function addBodyParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => parseJson(textOf(body)),
  );
  app.addContentTypeParser(['application/x-ndjson', 'application/ndjson'], async (_request: unknown, payload: unknown) => payload);
}

function textOf(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new Problem('invalid-utf8');
  }
}
