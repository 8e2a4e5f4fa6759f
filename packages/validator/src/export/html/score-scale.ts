import type { Language } from '@pasport/model';
import type { ExportedScore } from '../exported-report.ts';
import { numberIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { gradeOf, gradeWords } from '../words/score-words.ts';
import { markup, type Markup } from './markup.ts';

const left = 10;
const length = 580;
const xOf = (score: number): number => Math.round((left + (length * score) / 100) * 10) / 10;

/** The score on a scale from 0 to 100 with the bounds of the grades; what is still open is hatched. */
export function scoreScale({ score, interval }: ExportedScore, language: Language, id: string): Markup {
  const grade = gradeOf(score);
  const [low, high] = [Math.min(interval.low, score), Math.max(interval.high, score)];
  const isOpen = high - low >= 0.1;
  const description = `${numberIn(language, score)} / 100, ${gradeWords[grade][language]}; ${numberIn(language, low)}–${numberIn(language, high)}`;
  return markup`<svg class="scale" viewBox="0 0 600 44" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${words.score[language]}</title><desc id="${id}-text">${description}</desc>
<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="2.5" height="6"/></pattern></defs>
<rect class="track" x="${left}" y="4" width="${length}" height="16"/>
<rect class="${grade}" x="${left}" y="4" width="${xOf(isOpen ? low : score) - left}" height="16"/>
${isOpen && markup`<rect fill="url(#${id}-hatch)" x="${xOf(low)}" y="4" width="${xOf(high) - xOf(low)}" height="16"/>`}
<path class="mark" d="M${xOf(score)} 0v24"/>
${[0, 50, 80, 100].map((tick) => markup`<path class="tick" d="M${xOf(tick)} 20v6"/><text x="${xOf(tick)}" y="30" dominant-baseline="hanging" text-anchor="${anchorOf(tick)}">${tick}</text>`)}
</svg>`;
}

function anchorOf(tick: number): string {
  if (tick === 0) return 'start';
  return tick === 100 ? 'end' : 'middle';
}
