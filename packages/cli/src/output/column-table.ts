import type { Language } from '@pasport/model';
import type { FileReport } from '@pasport/validator';
import { formatNumber } from '../terminal/counted.ts';
import { checkTexts } from '../texts/check.ts';
import type { ReportStyle } from './quality-report.ts';
import { table } from './table.ts';

/** More are told only by their number; `--json` has them all. */
const mostColumns = 60;

/** Columns of a table, or properties of features: name, type, how full. */
export function columnTable(columns: FileReport['columns'], { language, paint, width }: ReportStyle): string {
  const rows = columns
    .slice(0, mostColumns)
    .map(({ name, type, filled, empty, misfitShare }) => [
      name,
      checkTexts.types[type]?.[language] ?? type,
      share(filled / Math.max(1, filled + empty), language),
      misfitShare > 0 ? share(misfitShare, language) : '',
    ]);
  const { column, type, filled, misfits } = checkTexts.columns;
  const rest = columns.length - mostColumns;
  const listed = table({
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
  return rest > 0 ? `${listed}${checkTexts.moreColumns(formatNumber(rest, language))[language]}\n` : listed;
}

function share(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: value > 0.99 && value < 1 ? 2 : 0 }).format(value);
}
