import type { Language } from '@pasport/model';
import { formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { bar } from './bar.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';
import type { Finding, QualityReport } from './quality-report-view.ts';
import { qualityWords } from './quality-words.ts';
import { scoreCell, scoreColour } from './score.ts';
import { table, type Cell } from './table.ts';

/** How and for whom a report is written. */
export interface ReportStyle {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

const barWidth = 20;
const mostFixes = 5;

/** A quality report for a person: the score, dimensions with bars, what to fix first. */
export function qualityReport(report: QualityReport, style: ReportStyle): string {
  const parts = [scoreLine(report.score, style), dimensionTable(report, style), fixFirst(report, style)];
  return parts.filter((part) => part !== '').join('\n');
}

function scoreLine(score: number, { language, paint }: ReportStyle): string {
  const value = paint([scoreColour(score) as 'red', 'bold'], `${formatNumber(score, language)} / 100`);
  return `${paint('bold', qualityWords.score[language])} ${value}  ${paint(scoreColour(score), bar(score / 100, barWidth))}\n`;
}

function dimensionTable({ dimensions }: QualityReport, { language, paint, width }: ReportStyle): string {
  if (dimensions.length === 0) return '';
  const rows = dimensions.map(({ dimension, score }): Cell[] => [
    qualityWords.dimensions[dimension]?.[language] ?? dimension,
    scoreCell(score),
    score === null ? '' : { text: bar(score / 100, barWidth), format: scoreColour(score) },
  ]);
  return table({
    columns: [{ title: qualityWords.dimension[language] }, { title: '', align: 'right' }, { title: '' }],
    rows,
    width,
    paint,
  });
}

function fixFirst({ fixFirst: fixes }: QualityReport, { language, paint }: ReportStyle): string {
  if (fixes.length === 0) return '';
  const lines = fixes.slice(0, mostFixes).map(({ points, fix, pointer }, index) => {
    const place = pointer ? `  ${paint('dim', printable(pointer))}` : '';
    return `  ${index + 1}. ${printable(say(fix, language))} ${paint('green', `+${formatNumber(points, language)}`)}${place}\n`;
  });
  return `${paint('bold', qualityWords.fixFirst[language])}\n${lines.join('')}`;
}

/** Findings of a report as a table: how grave, where, what, how many times. */
export function findingTable(
  findings: readonly Finding[],
  { language, paint, width }: ReportStyle,
  placeOf: (finding: Finding) => string,
): string {
  const rows = findings.map((finding): Cell[] => [
    { text: qualityWords.severities[finding.severity][language], format: severityColours[finding.severity] },
    placeOf(finding),
    say(finding.message, language),
    finding.count === undefined || finding.count === 1 ? '' : `${formatNumber(finding.count, language)}×`,
  ]);
  const columns = [
    { title: qualityWords.severity[language] },
    { title: qualityWords.place[language], flexible: true },
    { title: qualityWords.finding[language], flexible: true },
    { title: '', align: 'right' as const },
  ];
  return table({ columns, rows, width, paint });
}

const severityColours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;
