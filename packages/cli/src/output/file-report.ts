import type { FileReport } from '@pasport/validator';
import type { Session } from '../session.ts';
import { checkTexts } from '../texts/check.ts';
import { columnTable } from './column-table.ts';
import { fileFacts } from './file-facts.ts';
import { findingTable } from './finding-table.ts';
import { paintFor } from './paint.ts';
import { partTable } from './part-table.ts';
import { printable } from './printable.ts';
import { qualityReport } from './quality-report.ts';
import { terminalWidth } from './terminal-width.ts';

/** A checked file for a person: how it is written, its parts and columns, findings, score. */
export function fileReportText(file: string, report: FileReport, { io, language }: Pick<Session, 'io' | 'language'>): string {
  const style = { language, paint: paintFor(io.stdout, io.env), width: terminalWidth(io) };
  const { parts = [], columns } = report;
  const findings = report.findings.length > 0 ? findingTable(report.findings, style) : `${checkTexts.nothingFound[language]}\n`;
  return [
    `${style.paint('bold', printable(file))}\n${fileFacts(report, language, style.width)}`,
    ...(parts.length > 0 ? [partTable(parts, style)] : []),
    ...(columns.length > 0 ? [columnTable(columns, style)] : []),
    findings,
    qualityReport(report, style),
  ].join('\n');
}
