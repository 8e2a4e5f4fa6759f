import type { FileReport } from '@pasport/validator';
import type { Session } from '../session.ts';
import { checkTexts } from '../texts/check.ts';
import { columnTable } from './column-table.ts';
import { fileFacts } from './file-facts.ts';
import { findingTable } from './finding-table.ts';
import { paintFor } from './paint.ts';
import { partTable } from './part-table.ts';
import { oneLine, printable } from './printable.ts';
import { qualityReport, type ReportStyle } from './quality-report.ts';
import { terminalWidth } from './terminal-width.ts';

interface FileReportDetail {
  /** Columns of every part, not only of the first. */
  readonly details: boolean;
}

/** A checked file for a person: how it is written, its parts and columns, findings, score. */
export function fileReportText(
  file: string,
  report: FileReport,
  { io, language }: Pick<Session, 'io' | 'language'>,
  { details }: FileReportDetail,
): string {
  const style = { language, paint: paintFor(io.stdout, io.env), width: terminalWidth(io) };
  const { parts = [] } = report;
  const findings = report.findings.length > 0 ? findingTable(report.findings, style) : `${checkTexts.nothingFound[language]}\n`;
  return [
    `${style.paint('bold', printable(file))}\n${fileFacts(report, language, style.width)}`,
    ...(parts.length > 0 ? [partTable(parts, style)] : []),
    ...columnTables(report, style, details),
    findings,
    qualityReport(report, style, { details }),
  ].join('\n');
}

function columnTables({ parts, columns }: FileReport, style: ReportStyle, details: boolean): string[] {
  if (!parts || parts.length === 0) return columns.length > 0 ? [columnTable(columns, style)] : [];
  const shown = details ? parts : parts.slice(0, 1);
  return shown
    .filter((part) => part.columns.length > 0)
    .map((part) => `${style.paint('bold', oneLine(part.name))}\n${columnTable(part.columns, style)}`);
}
