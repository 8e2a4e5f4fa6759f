import type { Language, Text } from '@pasport/model';
import { serviceFormats, type FileReport } from '@pasport/validator';
import { formatNumber } from '../terminal/counted.ts';
import { checkTexts } from '../texts/check.ts';
import { factsLines } from './facts-lines.ts';
import { formatBytes } from './format-bytes.ts';
import { printable } from './printable.ts';

type Dialect = NonNullable<FileReport['dialect']>;

/** What a file is: format and size, how it is written, where on the map it lies. */
export function fileFacts(report: FileReport, language: Language, width: number): string {
  if (report.format === 'other') return factsLines([checkTexts.unknownFormat[language]], width);
  const { dialect } = report;
  return [contentFacts(report, language), dialect ? dialectFacts(dialect, language) : [], mapFacts(report, language)]
    .map((facts) => factsLines(facts, width))
    .join('');
}

function contentFacts({ format, sizeBytes, rows, columns, parts, geometryTypes, sample }: FileReport, language: Language): string[] {
  const unit = unitOf(format, geometryTypes !== undefined);
  return [
    format,
    formatBytes(sizeBytes, language),
    parts ? `${checkTexts.parts[language]}: ${formatNumber(parts.length, language)}` : '',
    rows === 0 && columns.length === 0
      ? ''
      : `${unit[language]}: ${formatNumber(rows, language)}${sample ? ` (${checkTexts.sample[language]})` : ''}`,
    columns.length > 0 && !parts ? `${checkTexts.columnCount[language]}: ${formatNumber(columns.length, language)}` : '',
  ];
}

/** What is counted. */
function unitOf(format: string, isMap: boolean): Text {
  if (serviceFormats.has(format)) return format === 'OPENAPI' ? checkTexts.operations : checkTexts.layers;
  return isMap ? checkTexts.features : checkTexts.rows;
}

function dialectFacts(
  { encoding, hasBom, delimiter, headerLines, preambleLines, footnoteLines, rowEnd, ...marks }: Dialect,
  language: Language,
): string[] {
  const rows = headerLines > 1 ? ` ${checkTexts.headerRows(formatNumber(headerLines, language))[language]}` : '';
  return [
    `${checkTexts.encoding[language]}: ${encoding}${hasBom ? ' + BOM' : ''}`,
    `${checkTexts.delimiter[language]}: ${checkTexts.delimiters[delimiter]?.[language] ?? `„${printable(delimiter)}“`}`,
    ...quoteFacts(marks, language),
    `${checkTexts.rowEnd[language]}: ${rowEnd}`,
    headerLines > 0 ? `${checkTexts.header[language]}: ${preambleLines + 1}${rows}` : checkTexts.noHeader[language],
    preambleLines > 0 ? `${checkTexts.preamble[language]}: ${preambleLines}` : '',
    footnoteLines > 0 ? `${checkTexts.footnotes[language]}: ${footnoteLines}` : '',
  ];
}

function quoteFacts({ quote, escape }: Pick<Dialect, 'quote' | 'escape'>, language: Language): string[] {
  if (quote === null) return [checkTexts.noQuote[language]];
  const isDoubled = escape === quote;
  const mark = `${checkTexts.quote[language]}: ${quote}`;
  return [
    isDoubled ? `${mark} (${checkTexts.doubled[language]})` : mark,
    escape && !isDoubled ? `${checkTexts.escape[language]}: ${escape}` : '',
  ];
}

function mapFacts({ geometryTypes = {}, crs, bbox }: FileReport, language: Language): string[] {
  return [
    ...Object.entries(geometryTypes).map(([type, count]) => `${type} ${formatNumber(count, language)}×`),
    crs ? printable(crs) : '',
    bbox ? `${checkTexts.extent[language]}: ${corner(bbox[0], bbox[1], language)} – ${corner(bbox[2], bbox[3], language)}` : '',
  ];
}

/** Degrees to about a metre, other systems to whole units. */
function corner(x: number, y: number, language: Language): string {
  const digits = Math.abs(x) <= 360 && Math.abs(y) <= 90 ? 5 : 0;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: digits, useGrouping: false });
  return [x, y].map((value) => format.format(value).replace('-', '\u2212')).join(language === 'cs' ? '; ' : ', ');
}
