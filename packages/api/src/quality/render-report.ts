import { createHash } from 'node:crypto';
import { Problem, type LangText, type Language } from '@pasport/model';
import {
  dqvJsonLd,
  dqvTurtle,
  reportCsv,
  reportHtml,
  reportPolicy,
  reportRows,
  type DqvOptions,
  type ExportOptions,
} from '@pasport/validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { isNotModified } from '../http/etag.ts';
import { negotiateFormat } from '../http/negotiate-format.ts';
import { languageOf } from '../http/language.ts';
import { getLinks, type ShownLink } from '../links/get-links.ts';
import { isWhole, type ReportOfPassport, type StoredReport } from './get-report.ts';
import { scoreHistory } from './list-reports.ts';
import { reportFormat, reportFormats, type ReportFormat, type ReportSuffix } from './report-formats.ts';
import { tableWorkbook } from './table-workbook.ts';

/** What a rendering reads beside the report. */
type RenderOptions = ExportOptions & DqvOptions;
type Renderer = (report: StoredReport, options: RenderOptions) => string | Buffer | Promise<string | Buffer>;

/** Every form but JSON, which is the report itself. */
const renderers: Readonly<Record<Exclude<ReportSuffix, 'json'>, Renderer>> = {
  csv: reportCsv,
  xlsx: (report, options) => tableWorkbook(reportRows(report, options), 'nalezy'),
  // The list of checks is for programs; a page does not link to it.
  html: (report, options) => reportHtml(report, { ...options, docs: undefined }),
  ttl: dqvTurtle,
  jsonld: (report, options) => JSON.stringify(dqvJsonLd(report, options)),
};

/**
 * Answers with a report in the form the caller asked for: by the address, else Accept. A report that the caller reads
 * only in part is answered as JSON alone: an empty list of findings would say that there are none.
 *
 * @throws {Problem} `not-acceptable`, `not-signed-in` or `not-allowed` for an export of a report that is not seen whole
 */
export async function sendReport(
  ctx: Context,
  { passport, report }: ReportOfPassport,
  request: FastifyRequest,
  reply: FastifyReply,
  suffix?: ReportSuffix,
): Promise<FastifyReply> {
  const format = suffix ? reportFormat(suffix) : negotiateFormat(request, reportFormats);
  const isSeenWhole = isWhole(report);
  const tag = `${report.number}-${passport.registry.revision}-${isSeenWhole ? 'whole' : 'part'}`;
  if (format.suffix === 'json') return isNotModified(request, reply, `"${tag}"`) ? reply.code(304).send() : reply.send(report);
  if (!isSeenWhole) throw new Problem(request.actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
  const language = languageOf(request);
  const body = await renderers[format.suffix](report, await optionsOf(ctx, request, { passport, report }, language));
  // A page shows what changes without a new report as well; a workbook holds the time at which it was made.
  const print = format.suffix === 'xlsx' ? `${tag}-xlsx-${language}` : createHash('sha256').update(body).digest('base64url');
  if (isNotModified(request, reply, `"${print}"`)) return reply.code(304).send();
  return setHeaders(reply, format, `${passport.slug}-${report.number}`, language).send(body);
}

function setHeaders(
  reply: FastifyReply,
  { mediaType, suffix, isAttachment }: ReportFormat,
  name: string,
  language: Language,
): FastifyReply {
  const isText = mediaType.startsWith('text/');
  if (suffix === 'html') reply.header('content-security-policy', `${reportPolicy}; frame-ancestors 'none'`);
  return reply
    .header('content-type', isText ? `${mediaType}; charset=utf-8` : mediaType)
    .header('content-language', language)
    .header('content-disposition', `${isAttachment ? 'attachment' : 'inline'}; filename="kvalita-${name}.${suffix}"`);
}

async function optionsOf(
  ctx: Context,
  { actor }: FastifyRequest,
  { passport, report }: ReportOfPassport,
  language: Language,
): Promise<RenderOptions> {
  const address = `${ctx.baseUrl}/api/v1/passports/${passport.id}`;
  return {
    title: textIn(passport.title, language),
    language,
    iri: passport.iri ?? address,
    number: report.number,
    reportIri: `${address}/reports/${report.number}`,
    docs: `${ctx.baseUrl}/api/v1/quality/checks`,
    history: await scoreHistory(ctx, actor, passport.id),
    availability: availabilityOf(await getLinks(ctx, actor, passport.id)),
  };
}

/** How often the addresses answered in 90 days, as far as anybody asked. */
function availabilityOf(links: readonly ShownLink[]): NonNullable<ExportOptions['availability']> {
  return links.flatMap(({ pointers, answer }) => {
    const { checks = 0, ok = 0 } = answer?.availability.days90 ?? {};
    return checks === 0 ? [] : pointers.map((pointer) => ({ pointer, share: ok / checks, days: 90 }));
  });
}

function textIn(text: LangText, language: Language): string {
  return text[language] ?? text.cs ?? Object.values(text)[0] ?? '';
}
