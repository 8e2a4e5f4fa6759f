import type { Language } from '@pasport/model';
import type { FileReport } from '@pasport/validator';
import type { Session } from '../session.ts';
import { formatNumber } from '../terminal/counted.ts';
import { checkTexts } from '../texts/check.ts';
import { findingTable } from './finding-table.ts';
import { paintFor } from './paint.ts';
import { printable } from './printable.ts';
import { qualityReport, type ReportStyle } from './quality-report.ts';
import { table } from './table.ts';
import { terminalWidth } from './terminal-width.ts';

/** A checked file for a person: how it is written, its columns, findings, score. */
export function fileReportText(file: string, report: FileReport, { io, language }: Session): string {
  const style = { language, paint: paintFor(io.stdout, io.env), width: terminalWidth(io) };
  const findings = report.findings.length > 0 ? findingTable(report.findings, style) : `${checkTexts.nothingFound[language]}\n`;
  const parts = [`${style.paint('bold', printable(file))}\n${factsLine(report, language)}\n`];
  if (report.columns.length > 0) parts.push(columnTable(report, style));
  return [...parts, findings, qualityReport(report, style)].join('\n');
}

/** What the file is: format, how it is written, how much it holds. */
function factsLine({ format, dialect, rows, parts, geometryTypes, crs, sample }: FileReport, language: Language): string {
  if (format === 'other') return checkTexts.unknownFormat[language];
  const types = Object.entries(geometryTypes ?? {}).map(([type, count]) => `${type} ${formatNumber(count, language)}×`);
  const unit = geometryTypes ? checkTexts.features : checkTexts.rows;
  return [
    format,
    ...(dialect ? dialectFacts(dialect, language) : []),
    ...(parts ? [`${checkTexts.parts[language]}: ${formatNumber(parts.length, language)}`] : []),
    `${unit[language]}: ${formatNumber(rows, language)}${sample ? ` (${checkTexts.sample[language]})` : ''}`,
    ...types,
    ...(crs ? [printable(crs)] : []),
  ].join(' · ');
}

function dialectFacts(dialect: NonNullable<FileReport['dialect']>, language: Language): string[] {
  const { encoding, hasBom, delimiter, preambleLines, headerLines } = dialect;
  return [
    `${checkTexts.encoding[language]}: ${encoding}${hasBom ? ' + BOM' : ''}`,
    `${checkTexts.delimiter[language]}: ${checkTexts.delimiters[delimiter]?.[language] ?? `„${printable(delimiter)}“`}`,
    headerLines > 0 ? `${checkTexts.header[language]}: ${preambleLines + 1}` : checkTexts.noHeader[language],
  ];
}

function columnTable({ columns }: FileReport, { language, paint, width }: ReportStyle): string {
  const rows = columns.map(({ name, type, filled, empty, misfitShare }) => [
    name,
    checkTexts.types[type]?.[language] ?? type,
    share(filled / Math.max(1, filled + empty), language),
    misfitShare > 0 ? share(misfitShare, language) : '',
  ]);
  const { column, type, filled, misfits } = checkTexts.columns;
  return table({
    columns: [
      { title: column[language], flexible: true },
      { title: type[language] },
      { title: filled[language], align: 'right' },
      { title: misfits[language], align: 'right' },
    ],
    rows,
    width,
    paint,
  });
}

function share(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: value > 0.99 && value < 1 ? 2 : 0 }).format(value);
}
