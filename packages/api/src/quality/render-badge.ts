import { badgeSvg } from '@pasport/validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guest } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { isNotModified } from '../http/etag.ts';
import { languageOf } from '../http/language.ts';
import { getReport } from './get-report.ts';

/** How long a page may show a badge without asking again. */
const maxAgeSeconds = 300;

/**
 * Answers with the badge of a passport. It stands on pages of others, so it shows what the public may know, whoever asks.
 *
 * @throws {Problem} `passport-not-found`, `report-not-found`
 */
export async function sendBadge(ctx: Context, idOrSlug: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { report } = await getReport(ctx, guest, idOrSlug);
  const language = languageOf(request);
  reply.header('cache-control', `public, max-age=${maxAgeSeconds}`);
  if (isNotModified(request, reply, `"${report.number}-${report.score}-${language}"`)) return reply.code(304).send();
  return reply
    .header('content-type', 'image/svg+xml; charset=utf-8')
    .header('content-security-policy', "default-src 'none'")
    .send(badgeSvg({ score: report.score, language }));
}
