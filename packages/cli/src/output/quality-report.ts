import type { Language } from '@pasport/model';
import { formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { bar } from './bar.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';
import type { QualityReport } from './quality-report-view.ts';
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
  const parts = [scoreLine(report.score, style), dimensionTable(report, style), fixFirst(report, style), verdictLines(report, style)];
  return parts.filter((part) => part !== '').join('\n');
}

function scoreLine(score: number, { language, paint }: ReportStyle): string {
  const value = paint([scoreColour(score) as 'red', 'bold'], `${formatNumber(score, language)} / 100`);
  return `${paint('bold', qualityWords.score[language])} ${value}  ${paint(scoreColour(score), bar(score / 100, barWidth))}\n`;
}

function dimensionTable({ dimensions }: QualityReport, { language, paint, width }: ReportStyle): string {
  const rows = dimensions.flatMap(({ dimension, score }): Cell[][] =>
    score === null
      ? []
      : [
          [
            qualityWords.dimensions[dimension]?.[language] ?? dimension,
            scoreCell(score),
            { text: bar(score / 100, barWidth), format: scoreColour(score) },
          ],
        ],
  );
  if (rows.length === 0) return '';
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

function verdictLines({ verdicts }: QualityReport, { language, paint }: ReportStyle): string {
  if (!verdicts) return '';
  const names = ['nkodMandatory', 'officialSchema', 'officialValidator'] as const;
  return names
    .map((name) => [qualityWords.verdicts[name][language], verdicts[name].answer] as const)
    .map(([name, answer]) => `${name}: ${paint(answerColours[answer], qualityWords.answers[answer][language])}\n`)
    .join('');
}

const answerColours = { pass: 'green', fail: 'red', 'not-applicable': 'dim' } as const;
