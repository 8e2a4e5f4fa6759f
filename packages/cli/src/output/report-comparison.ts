import type { MeasureChange, ReportComparison } from '../registry/report-types.ts';
import { formatNumber } from '../terminal/counted.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { findingTable } from './finding-table.ts';
import { hangingItem } from './hanging-item.ts';
import type { Finding } from './quality-report-view.ts';
import type { ReportStyle } from './quality-report.ts';
import { qualityWords } from './quality-words.ts';
import { signed } from './signed.ts';
import { table, type Cell } from './table.ts';

/** What a check says that should hold, by its id. */
export type CheckNames = ReadonlyMap<string, { readonly cs: string; readonly en: string }>;

/** Two reports of a passport compared: scores, what got worse and better, findings new and gone. */
export function reportComparison(comparison: ReportComparison, names: CheckNames, style: ReportStyle): string {
  const { worse = [], better = [], findings = { new: [], gone: [] } } = comparison;
  const rest = [
    changeList(texts.worse[style.language], worse, names, style),
    changeList(texts.better[style.language], better, names, style),
    findingPart(texts.newFindings[style.language], findings.new, style),
    findingPart(texts.goneFindings[style.language], findings.gone, style),
    fileTable(comparison, style),
  ].filter((part) => part !== '');
  return [
    headText(comparison, style),
    dimensionTable(comparison, style),
    ...(rest.length > 0 ? rest : [`${texts.noChange[style.language]}\n`]),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function headText({ from, to, score }: ReportComparison, { language, paint }: ReportStyle): string {
  const day = (at: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(at));
  const place = ({ number, at, revision }: typeof from) =>
    `${texts.report[language]} ${number} (${day(at)}, ${texts.revision[language]} ${revision})`;
  const change = paint(score.change < 0 ? 'red' : score.change > 0 ? 'green' : 'dim', signed(score.change, language));
  const scores = `${formatNumber(score.from, language)} → ${formatNumber(score.to, language)}`;
  return `${place(from)}\n${place(to)}\n${paint('bold', qualityWords.score[language])} ${scores}  ${change}\n`;
}

function dimensionTable({ dimensions }: ReportComparison, { language, paint, width }: ReportStyle): string {
  if (dimensions.length === 0) return '';
  const rows = dimensions.map(({ dimension, from, to, change }): Cell[] => [
    qualityWords.dimensions[dimension]?.[language] ?? dimension,
    scoreText(from, language),
    scoreText(to, language),
    change === undefined ? '' : { text: signed(change, language), format: change < 0 ? 'red' : 'green' },
  ]);
  const columns = [
    { title: qualityWords.dimension[language] },
    { title: texts.before[language], align: 'right' as const },
    { title: texts.now[language], align: 'right' as const },
    { title: texts.change[language], align: 'right' as const },
  ];
  return table({ columns, rows, width, paint });
}

function scoreText(score: number | null, language: ReportStyle['language']): string {
  return score === null ? '–' : formatNumber(score, language);
}

function changeList(title: string, changes: readonly MeasureChange[], names: CheckNames, style: ReportStyle): string {
  if (changes.length === 0) return '';
  const { language, paint } = style;
  const points = changes.map((change) => signed(change.points, language));
  const width = Math.max(...points.map(({ length }) => length));
  const items = changes.map(({ check, points: value }, index) =>
    hangingItem(
      {
        lead: `  ${paint(value < 0 ? 'red' : 'green', points[index]!.padStart(width))} `,
        leadWidth: width + 3,
        text: names.get(check)?.[language] ?? check,
      },
      style,
    ),
  );
  return `${paint('bold', title)}\n${items.join('')}`;
}

function findingPart(title: string, findings: readonly Finding[], style: ReportStyle): string {
  return findings.length === 0 ? '' : `${style.paint('bold', title)}\n${findingTable(findings, style)}`;
}

type FileState = NonNullable<ReportComparison['files']>[number]['from'];

function fileTable({ files = [] }: ReportComparison, { language, paint, width }: ReportStyle): string {
  if (files.length === 0) return '';
  const state = (file: FileState) =>
    file === undefined ? '–' : 'score' in file ? formatNumber(file.score, language) : texts.notChecked[language];
  const rows = files.map(({ pointer, from, to }) => [pointer, state(from), state(to)]);
  const columns = [
    { title: texts.file[language], flexible: true, pointers: true },
    { title: texts.before[language], align: 'right' as const },
    { title: texts.now[language], align: 'right' as const },
  ];
  return table({ columns, rows, width, paint });
}
