import { Problem } from '@pasport/model';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The entity tag of a revision: strong, since a revision never changes. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/**
 * Revision that a write expects, by If-Match; `undefined` for `*` (whatever is stored).
 *
 * @throws {Problem} `revision-required` without the header, `revision-conflict` for a tag that is no revision
 */
export function expectedRevision(request: Pick<FastifyRequest, 'headers'>): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined) throw new Problem('revision-required');
  if (header.trim() === '*') return undefined;
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (revision === undefined) throw new Problem('revision-conflict');
  return Number(revision);
}

/** True when the caller already has this revision (If-None-Match); sets the tag either way. */
export function isNotModified(request: Pick<FastifyRequest, 'headers'>, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag);
  return request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag) ?? false;
}
