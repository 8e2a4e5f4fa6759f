import type { ExportOptions } from '../exported-report.ts';
import { dayIn, numberIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { heading } from './heading.ts';
import { markup, type Markup } from './markup.ts';
import { trendChart } from './trend-chart.ts';

/** Scores so far as a line and as a table; nothing while there is only one. */
export function trendSection({ history = [], language }: ExportOptions): Markup | undefined {
  const points = history
    .flatMap(({ at, score }) => (Number.isNaN(Date.parse(at)) ? [] : [{ at, time: Date.parse(at), score }]))
    .toSorted((a, b) => a.time - b.time);
  if (points.length < 2) return undefined;
  return markup`<section>
${heading(2, words.trend[language])}
<figure>${trendChart(points, language)}
<figcaption>${changeOf(points, language)}</figcaption></figure>
<details><summary>${words.trendValues[language]}</summary><table><thead><tr><th scope="col">${words.day[language]}</th><th scope="col" class="figure">${words.score[language]}</th></tr></thead>
<tbody>${points.map(({ at, score }) => markup`<tr><th scope="row">${dayIn(language, at)}</th><td class="figure">${numberIn(language, score)}</td></tr>\n`)}</tbody></table></details>
</section>
`;
}

/** „2. března 2026 – 15. června 2026: 48,5 → 60 (+11,5)“. */
function changeOf(points: readonly { readonly at: string; readonly score: number }[], language: ExportOptions['language']): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const change = Math.round((last.score - first.score) * 10) / 10;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  const days = `${dayIn(language, first.at)} – ${dayIn(language, last.at)}`;
  return `${days}: ${numberIn(language, first.score)} → ${numberIn(language, last.score)} (${sign}${numberIn(language, Math.abs(change))})`;
}
