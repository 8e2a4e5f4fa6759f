import { formatNumber } from '../terminal/counted.ts';
import { bar } from './bar.ts';
import type { ReportStyle } from './quality-report.ts';
import { qualityWords } from './quality-words.ts';
import { scoreColour } from './score.ts';

export const barWidth = 20;

/** A score as a number and a bar. */
export function scoreLine(score: number, { language, paint }: ReportStyle): string {
  const value = paint([scoreColour(score) as 'red', 'bold'], `${formatNumber(score, language)} / 100`);
  return `${paint('bold', qualityWords.score[language])} ${value}  ${paint(scoreColour(score), bar(score / 100, barWidth))}\n`;
}
