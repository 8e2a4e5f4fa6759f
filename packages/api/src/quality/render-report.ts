import { Problem, type LangText, type Language } from '@pasport/model';
import { reportCsv, reportHtml, reportPolicy, type ExportOptions } from '@pasport/validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { Context } from '../context.ts';
import { isNotModified } from '../http/etag.ts';
import { languageOf } from '../http/language.ts';
import type { PassportView } from '../visibility/views.ts';
import { isWhole, type ReportOfPassport, type StoredReport } from './get-report.ts';
import { scoreHistory } from './list-reports.ts';
import { reportFormat, reportFormats, type ReportFormat, type ReportSuffix } from './report-formats.ts';
import { reportWorkbook } from './report-workbook.ts';

type Renderer = (report: StoredReport, options: ExportOptions) => string | Buffer | Promise<string | Buffer>;

/** Every form but JSON, which is the report itself. */
const renderers: Readonly<Record<Exclude<ReportSuffix, 'json'>, Renderer>> = {
  csv: reportCsv,
  xlsx: reportWorkbook,
  html: reportHtml,
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
  const format = suffix ? reportFormat(suffix) : negotiated(request);
  const language = languageOf(request);
  const isSeenWhole = isWhole(report);
  const part = isSeenWhole ? 'whole' : 'part';
  const tag = `"${report.number}-${passport.registry.revision}-${part}-${format.suffix}${format.suffix === 'json' ? '' : `-${language}`}"`;
  if (isNotModified(request, reply, tag)) return reply.code(304).send();
  if (format.suffix === 'json') return reply.send(report);
  if (!isSeenWhole) throw new Problem(request.actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
  const options = { ...(await optionsOf(ctx, request, passport, language)), number: report.number };
  const body = await renderers[format.suffix](report, options);
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

async function optionsOf(ctx: Context, request: FastifyRequest, passport: PassportView, language: Language): Promise<ExportOptions> {
  return {
    title: textIn(passport.title, language),
    language,
    iri: passport.iri ?? `${ctx.baseUrl}/api/v1/passports/${passport.id}`,
    history: await scoreHistory(ctx, request.actor, passport.id),
  };
}

function textIn(text: LangText, language: Language): string {
  return text[language] ?? text.cs ?? Object.values(text)[0] ?? '';
}

function negotiated(request: FastifyRequest): ReportFormat & { suffix: ReportSuffix } {
  const { accept } = request.headers;
  if (accept === undefined || accept === '*/*') return reportFormat('json');
  const offered = reportFormats.map(({ mediaType }) => mediaType);
  const mediaType = new Negotiator(request).mediaType([...offered]);
  const format = reportFormats.find((item) => item.mediaType === mediaType);
  if (!format) throw new Problem('not-acceptable', { params: { offered: offered.join(', ') } });
  return format;
}
