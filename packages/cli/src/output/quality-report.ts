import type { Language } from '@pasport/model';
import type { CapName } from '@pasport/validator';
import { formatNumber } from '../terminal/counted.ts';
import { bar } from './bar.ts';
import { fixList } from './fix-list.ts';
import type { Paint } from './paint.ts';
import type { QualityReport } from './quality-report-view.ts';
import { qualityWords } from './quality-words.ts';
import { scoreCell, scoreColour } from './score.ts';
import { barWidth, scoreLine } from './score-line.ts';
import { table, type Cell } from './table.ts';
import { verdictsText } from './verdicts.ts';
import { wrapped } from './wrapped.ts';

/** How and for whom a report is written. */
export interface ReportStyle {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/**
 * A quality report for a person: the score, dimensions with bars, what to fix first, verdicts by the rules of others.
 *
 * @param options.details everything that the verdicts miss, not only the first of it
 */
export function qualityReport(report: QualityReport, style: ReportStyle, { details = false }: { details?: boolean } = {}): string {
  const parts = [
    scoreLines(report, style),
    dimensionTable(report, style),
    fixList(report.fixFirst, style),
    report.verdicts ? verdictsText(report.verdicts, style, details) : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function scoreLines(report: QualityReport, style: ReportStyle): string {
  const notes = scoreNotes(report, style.language).flatMap((note) => wrapped(note, style.width).map((line) => `${line}\n`));
  return `${scoreLine(report.score, style)}${notes.join('')}`;
}

/** What holds the score down, the lowest cap first, and how far it may still move. */
function scoreNotes({ score, scoreBeforeCaps = score, interval, caps = [] }: QualityReport, language: Language): string[] {
  const limiting = caps.filter(({ limit }) => limit < scoreBeforeCaps).toSorted((a, b) => a.limit - b.limit);
  const lowest = [...new Map(limiting.map((cap) => [cap.cap, cap])).values()];
  const notes = lowest.map(({ cap, limit }, index) => {
    const reason = qualityWords.capReasons[cap as CapName]?.[language] ?? cap;
    const without = index === 0 ? qualityWords.withoutCaps(formatNumber(scoreBeforeCaps, language))[language] : '';
    return `${qualityWords.cap(formatNumber(limit, language), reason)[language]}${without}.`;
  });
  const isOpen = interval !== undefined && interval.high - interval.low >= 0.1;
  const range = isOpen ? [formatNumber(interval.low, language), formatNumber(interval.high, language)] : undefined;
  return range ? [...notes, qualityWords.interval(range.join('–'))[language]] : notes;
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
