import type { FileReport } from '@pasport/validator';
import { formatNumber } from '../terminal/counted.ts';
import { checkTexts } from '../texts/check.ts';
import type { ReportStyle } from './quality-report.ts';
import { table } from './table.ts';

/** More are told only by their number; `--json` has them all. */
const mostParts = 40;

/** Parts of a file: sheets, layers, files of an archive, with their rows and columns. */
export function partTable(parts: NonNullable<FileReport['parts']>, { language, paint, width }: ReportStyle): string {
  const rows = parts
    .slice(0, mostParts)
    .map((part) => [part.name, formatNumber(part.rows, language), formatNumber(part.columns.length, language)]);
  const columns = [
    { title: checkTexts.part[language], flexible: true },
    { title: checkTexts.rows[language], align: 'right' as const },
    { title: checkTexts.columnCount[language], align: 'right' as const },
  ];
  const rest = parts.length - mostParts;
  const listed = table({ columns, rows, width, paint });
  return rest > 0 ? `${listed}${checkTexts.moreParts(formatNumber(rest, language))[language]}\n` : listed;
}
