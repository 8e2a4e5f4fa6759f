import { Problem } from '@pasport/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { Context } from '../context.ts';
import { etagOf, isNotModified } from '../http/etag.ts';
import type { PassportView } from '../visibility/views.ts';
import { lkodOfView } from './lkod-of-view.ts';

const json = 'application/json';
const jsonLd = 'application/ld+json';

/** Forms of a passport by the name a link uses. */
export const passportFormats = { json, lkod: jsonLd } as const;
export type PassportFormat = keyof typeof passportFormats;

/**
 * Answers with a passport in the form the caller asked for: `?format=`, else Accept.
 *
 * @throws {Problem} `not-acceptable`
 */
export async function sendPassport(
  ctx: Context,
  view: PassportView,
  request: FastifyRequest,
  reply: FastifyReply,
  format?: PassportFormat,
): Promise<FastifyReply> {
  const mediaType = format ? passportFormats[format] : negotiated(request);
  const isOwn = view.registry.createdBy !== undefined;
  const tag =
    mediaType === json && isOwn
      ? etagOf(view.registry.revision)
      : `"${view.registry.revision}-${view.view}-${mediaType === json ? 'json' : 'lkod'}"`;
  if (isNotModified(request, reply, tag)) return reply.code(304).send();
  reply.header('content-type', `${mediaType}; charset=utf-8`);
  return reply.send(mediaType === json ? jsonBytes(view) : Buffer.from(JSON.stringify(await lkodOfView(ctx, view))));
}

const bytesOfView = new WeakMap<PassportView, Buffer>();

/** The view as JSON in UTF-8, made once for each view: Node writes bytes to a socket faster than a text with diacritics. */
function jsonBytes(view: PassportView): Buffer {
  let bytes = bytesOfView.get(view);
  if (!bytes) bytesOfView.set(view, (bytes = Buffer.from(JSON.stringify(view))));
  return bytes;
}

function negotiated(request: FastifyRequest): string {
  const accept = request.headers.accept;
  if (accept === undefined || accept === '*/*') return json;
  const mediaType = new Negotiator(request).mediaType([json, jsonLd]);
  if (mediaType === undefined) throw new Problem('not-acceptable', { params: { offered: [json, jsonLd].join(', ') } });
  return mediaType;
}
