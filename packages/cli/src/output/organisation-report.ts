import type { QualitySummary } from '../registry/report-types.ts';
import type { Summary } from '../registry/types.ts';
import { counted, formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { bar } from './bar.ts';
import { factsLines } from './facts-lines.ts';
import { langText } from './lang-text.ts';
import { printable } from './printable.ts';
import type { ReportStyle } from './quality-report.ts';
import { qualityWords } from './quality-words.ts';
import { scoreCell, scoreColour } from './score.ts';
import { barWidth } from './score-line.ts';
import { table, type Cell } from './table.ts';

interface OrganisationReport {
  readonly organisation: string;
  readonly summary: QualitySummary;
  /** Passports with the lowest scores, the worst first. */
  readonly worst: readonly Summary[];
}

/** How good the passports of an organisation are: median, shares, dimensions, frequent findings, the worst of them. */
export function organisationReport({ organisation, summary, worst }: OrganisationReport, style: ReportStyle): string {
  const { language, paint, width } = style;
  const { overall, total, groups } = summary;
  const name = langText(groups.find(({ value }) => value === organisation)?.label, language) || organisation;
  const passports = counted(total, texts.passports, language);
  const head = `${paint('bold', printable(name))}\n${texts.scored(formatNumber(overall.count, language), passports)[language]}\n`;
  if (overall.median === null) return `${head}${texts.noScores[language]}\n`;
  const median = paint([scoreColour(overall.median) as 'red', 'bold'], `${formatNumber(overall.median, language)} / 100`);
  const shares = factsLines(
    [shareText(texts.good[language], overall.goodShare, style), shareText(texts.withError[language], overall.errorShare, style)],
    width,
  );
  const scores = `${paint('bold', texts.median[language])} ${median}  ${paint(scoreColour(overall.median), bar(overall.median / 100, barWidth))}\n${shares}`;
  return [`${head}\n${scores}`, dimensionTable(summary, style), findingTable(summary, style), worstTable(worst, style)]
    .filter((part) => part !== '')
    .join('\n');
}

function shareText(title: string, share: number | null, { language }: ReportStyle): string {
  if (share === null) return '';
  return `${title}: ${new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)}`;
}

function dimensionTable({ dimensions }: QualitySummary, { language, paint, width }: ReportStyle): string {
  const rows = dimensions.flatMap(({ value, label, median }): Cell[][] =>
    median === null
      ? []
      : [
          [
            qualityWords.dimensions[value]?.[language] ?? langText(label, language),
            scoreCell(median),
            { text: bar(median / 100, barWidth), format: scoreColour(median) },
          ],
        ],
  );
  if (rows.length === 0) return '';
  const columns = [{ title: qualityWords.dimension[language] }, { title: texts.median[language], align: 'right' as const }, { title: '' }];
  return table({ columns, rows, width, paint });
}

function findingTable({ findings, findingsSeen }: QualitySummary, { language, paint, width }: ReportStyle): string {
  if (findings.length === 0) return '';
  const rows = findings.map(({ check, count, what }): Cell[] => [
    what ? say(what, language) : check,
    formatNumber(count, language),
    bar(count / Math.max(1, findingsSeen), barWidth / 2),
  ]);
  const columns = [{ title: texts.frequent[language], flexible: true }, { title: '', align: 'right' as const }, { title: '' }];
  return table({ columns, rows, width, paint });
}

function worstTable(worst: readonly Summary[], { language, paint, width }: ReportStyle): string {
  if (worst.length === 0) return '';
  const rows = worst.map((item): Cell[] => [scoreCell(item.quality), langText(item.title, language), { text: item.slug, format: 'dim' }]);
  const columns = [
    { title: '', align: 'right' as const },
    { title: texts.worst[language], flexible: true },
    { title: '', flexible: true },
  ];
  return table({ columns, rows, width, paint });
}
