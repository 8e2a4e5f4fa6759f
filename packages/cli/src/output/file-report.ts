import type { Language } from '@pasport/model';
import type { FileReport, GeoFileReport } from '@pasport/validator';
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
export function fileReportText(file: string, report: FileReport | GeoFileReport, { io, language }: Session): string {
  const style = { language, paint: paintFor(io.stdout, io.env), width: terminalWidth(io) };
  const findings = report.findings.length > 0 ? findingTable(report.findings, style) : `${checkTexts.nothingFound[language]}\n`;
  const parts = [
    `${style.paint('bold', printable(file))}\n${report.format === 'GEOJSON' ? geometryLine(report, language) : dialectLine(report, language)}\n`,
  ];
  if (report.format !== 'other' && report.columns.length > 0) parts.push(columnTable(report, style));
  return [...parts, findings, qualityReport(report, style)].join('\n');
}

function dialectLine({ format, dialect, rows, sample }: FileReport, language: Language): string {
  if (format !== 'CSV') return checkTexts.notText[language];
  const { encoding, hasBom, delimiter, preambleLines, headerLines } = dialect;
  const facts = [
    `${checkTexts.encoding[language]}: ${encoding}${hasBom ? ' + BOM' : ''}`,
    `${checkTexts.delimiter[language]}: ${checkTexts.delimiters[delimiter]?.[language] ?? `„${printable(delimiter)}“`}`,
    headerLines > 0 ? `${checkTexts.header[language]}: ${preambleLines + 1}` : checkTexts.noHeader[language],
    `${checkTexts.rows[language]}: ${formatNumber(rows, language)}${sample ? ` (${checkTexts.sample[language]})` : ''}`,
  ];
  return facts.join(' · ');
}

function geometryLine({ rows, geometryTypes, sample }: GeoFileReport, language: Language): string {
  const types = Object.entries(geometryTypes).map(([type, count]) => `${type} ${formatNumber(count, language)}×`);
  const features = `${checkTexts.features[language]}: ${formatNumber(rows, language)}${sample ? ` (${checkTexts.sample[language]})` : ''}`;
  return ['GeoJSON', features, ...types].join(' · ');
}

function columnTable({ columns }: FileReport | GeoFileReport, { language, paint, width }: ReportStyle): string {
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
