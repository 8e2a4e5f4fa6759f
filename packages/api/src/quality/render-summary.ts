import { tableCsv } from '@pasport/validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../http/language.ts';
import { negotiateFormat } from '../http/negotiate-format.ts';
import { reportFormat, type ReportSuffix } from './report-formats.ts';
import type { QualitySummary } from './summarise-quality.ts';
import { summaryTable } from './summary-table.ts';
import { tableWorkbook } from './table-workbook.ts';

/** Forms of a summary in which it is a file; else it is JSON. */
export const summaryFiles = [reportFormat('csv'), reportFormat('xlsx')] as const;
export const summaryFormats = [reportFormat('json'), ...summaryFiles] as const;

/**
 * Answers with a summary in the form the caller asked for: by the address, else Accept.
 *
 * @throws {Problem} `not-acceptable`
 */
export async function sendSummary(
  summary: QualitySummary,
  request: FastifyRequest,
  reply: FastifyReply,
  asked?: ReportSuffix,
): Promise<FastifyReply> {
  const { suffix, mediaType } = asked ? reportFormat(asked) : negotiateFormat(request, summaryFormats);
  if (suffix === 'json') return reply.send(summary);
  const language = languageOf(request);
  const table = summaryTable(summary, language);
  return reply
    .header('content-type', suffix === 'csv' ? `${mediaType}; charset=utf-8` : mediaType)
    .header('content-language', language)
    .header('content-disposition', `attachment; filename="kvalita-prehled.${suffix}"`)
    .send(suffix === 'csv' ? tableCsv(table) : await tableWorkbook(table, 'prehled'));
}
