import { formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { printable } from './printable.ts';
import type { FixFirst } from './quality-report-view.ts';
import type { ReportStyle } from './quality-report.ts';
import { qualityWords } from './quality-words.ts';
import { wrapped, wrappedPointer } from './wrapped.ts';

const mostFixes = 5;
const indent = 5;

/** What to fix first, with what each step brings; a pointer that does not fit has a line of its own. */
export function fixList(fixes: readonly FixFirst[], style: ReportStyle): string {
  if (fixes.length === 0) return '';
  const { language, paint, width } = style;
  const order = fixes.length > 1 ? wrapped(qualityWords.fixOrder[language], width).map((line) => `${paint('dim', line)}\n`) : [];
  const steps = fixes.slice(0, mostFixes).map((fix, index) => step(fix, `  ${index + 1}. `, style));
  return `${paint('bold', qualityWords.fixFirst[language])}\n${order.join('')}${steps.join('')}`;
}

function step({ fix, pointer = '', points, unlocks }: FixFirst, number: string, { language, paint, width }: ReportStyle): string {
  const gain = gainOf({ points, unlocks }, language);
  const lines = wrapped(`${printable(say(fix, language))}${gain === '' ? '' : ` ${gain.replaceAll(' ', '\u00A0')}`}`, width - indent);
  const last = lines.at(-1)!;
  const place = printable(pointer);
  const fits = indent + last.length + 2 + place.length <= width;
  const beside = place !== '' && fits ? `  ${paint('dim', place)}` : '';
  const under = place === '' || fits ? [] : wrappedPointer(place, width - indent).map((line) => paint('dim', line));
  const painted = gain === '' ? last : `${last.slice(0, -gain.length)}${paint('green', gain)}`;
  return `${number}${[...lines.slice(0, -1), `${painted}${beside}`, ...under].join(`\n${' '.repeat(indent)}`)}\n`;
}

/** Points of a step; where a cap still hides them, how many it helps to unlock. */
function gainOf({ points, unlocks }: Pick<FixFirst, 'points' | 'unlocks'>, language: ReportStyle['language']): string {
  if (points > 0) return `+${formatNumber(points, language)}`;
  return unlocks === undefined ? '' : `${qualityWords.unlocks[language]} +${formatNumber(unlocks, language)}`;
}
