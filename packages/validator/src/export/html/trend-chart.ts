import type { Language } from '@pasport/model';
import { dayIn, numberIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { markup, type Markup } from './markup.ts';

interface TrendPoint {
  readonly at: string;
  readonly time: number;
  readonly score: number;
}

const plot = { left: 40, right: 555, top: 14, bottom: 154 };
const mostDots = 40;
const tenth = (value: number): number => Math.round(value * 10) / 10;
const yOf = (score: number): number => tenth(plot.bottom - ((plot.bottom - plot.top) * score) / 100);

/**
 * Scores in time as a line, the axis from 0 to 100.
 *
 * @param points at least two, oldest first
 */
export function trendChart(points: readonly TrendPoint[], language: Language): Markup {
  const [first, last] = [points[0]!, points.at(-1)!];
  const span = last.time - first.time;
  const xOf = ({ time }: TrendPoint) =>
    tenth(span === 0 ? plot.right : plot.left + ((plot.right - plot.left) * (time - first.time)) / span);
  const line = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${xOf(point)} ${yOf(point.score)}`).join('');
  const dots = points.length > mostDots ? [last] : points;
  return markup`<svg class="trend" viewBox="0 0 600 182" role="img" aria-labelledby="trend-title trend-text">
<title id="trend-title">${words.trend[language]}</title><desc id="trend-text">${descriptionOf(points, language)}</desc>
${[0, 50, 80, 100].map(scoreLine)}
<path class="line" d="${line}"/>
${dots.map((point) => markup`<circle class="dot" cx="${xOf(point)}" cy="${yOf(point.score)}" r="3.5"/>`)}
<text class="value" x="${plot.right + 8}" y="${yOf(last.score) + 4}">${numberIn(language, last.score)}</text>
<text x="${plot.left}" y="174">${dayIn(language, first.at)}</text><text x="${plot.right}" y="174" text-anchor="end">${dayIn(language, last.at)}</text>
</svg>`;
}

function scoreLine(score: number): Markup {
  return markup`<path class="grid" d="M${plot.left} ${yOf(score)}H${plot.right}"/><text x="${plot.left - 8}" y="${yOf(score) + 4}" text-anchor="end">${score}</text>`;
}

function descriptionOf(points: readonly TrendPoint[], language: Language): string {
  const scores = points.map(({ score }) => score);
  const range = `${numberIn(language, Math.min(...scores))}–${numberIn(language, Math.max(...scores))}`;
  return `${dayIn(language, points[0]!.at)} – ${dayIn(language, points.at(-1)!.at)}: ${range}`;
}
