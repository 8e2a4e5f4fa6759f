import type { Language, LangText } from '@pasport/model';
import type { ReportCell, ReportTable } from '@pasport/validator';
import type { QualityFigures } from '../index/index-summary.ts';
import type { QualitySummary } from './summarise-quality.ts';

const severities = ['error', 'warning', 'hint'] as const;
const tens = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90] as const;

const columns = [
  { name: 'part', type: 'text' },
  { name: 'value', type: 'text' },
  { name: 'label', type: 'text' },
  { name: 'count', type: 'number' },
  { name: 'median', type: 'number' },
  { name: 'goodShare', type: 'number' },
  { name: 'errorShare', type: 'number' },
  ...tens.map((from) => ({ name: `from${from}`, type: 'number' as const })),
  ...severities.map((name) => ({ name, type: 'number' as const })),
  { name: 'passport', type: 'text' },
  { name: 'since', type: 'time' },
] as const satisfies ReportTable['columns'];

type Row = Readonly<Record<string, ReportCell>>;

/**
 * A summary as one table: a row for the whole (`part` is `overall`), for each dimension, each group and each check that
 * found something (`finding`; `count` are passports, then by the gravest finding there), and for each finding that lasts
 * longest in its passport (`oldest`). Shares are 0–1, `from80` counts
 * scores from 80 to 89.9. Names of columns are the same in every language, labels are not.
 */
export function summaryTable({ overall, dimensions, by, groups, findings, oldest }: QualitySummary, language: Language): ReportTable {
  const rows: Row[] = [
    { part: 'overall', ...cellsOf(overall) },
    ...dimensions.map(({ value, label, ...figures }) => ({ part: 'dimension', value, label: say(label, language), ...cellsOf(figures) })),
    // Groups by dimension are the dimensions again.
    ...(by === 'dimension' ? [] : groups).map(({ value, label, ...figures }) => ({
      part: by,
      value,
      label: say(label, language),
      ...cellsOf(figures),
    })),
    ...findings.map(({ check, what, count, severities: bySeverity }) => ({
      part: 'finding',
      value: check,
      label: what?.[language],
      count,
      ...Object.fromEntries(severities.map((severity) => [severity, bySeverity[severity] ?? 0])),
    })),
    ...oldest.map(({ passport, check, what, severity, since }) => ({
      part: 'oldest',
      value: check,
      label: what?.[language],
      [severity]: 1,
      passport: passport.id,
      since,
    })),
  ];
  return { columns, rows: rows.map((row) => columns.map(({ name }) => row[name])) };
}

function cellsOf({ count, median, goodShare, errorShare, histogram }: QualityFigures): Row {
  return {
    count,
    median: median ?? undefined,
    goodShare: goodShare ?? undefined,
    errorShare: errorShare ?? undefined,
    ...Object.fromEntries(tens.map((from, index) => [`from${from}`, histogram[index] ?? 0])),
  };
}

function say(text: LangText, language: Language): string {
  return text[language] ?? text.cs ?? Object.values(text)[0] ?? '';
}
