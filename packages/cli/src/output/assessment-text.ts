import type { SecurityAssessment } from '@pasport/model';
import type { Session } from '../session.ts';
import { say } from '../terminal/say.ts';
import { assessTexts } from '../texts/assess.ts';
import { paintFor } from './paint.ts';
import { placedLine } from './placed-line.ts';
import { terminalWidth } from './terminal-width.ts';
import { wrapped } from './wrapped.ts';

/** An assessment for a person: the level and why, then what contradicts itself and what is to be done, with its place. */
export function assessmentText(found: SecurityAssessment, { io, language }: Session): string {
  const [paint, width] = [paintFor(io.stdout, io.env), terminalWidth(io)];
  const { level, ruleId, policyVersion, explanation, contradictions, notes } = found;
  const name = paint('bold', `${level} ${assessTexts.levels[level][language]}`);
  const head = `${name}  ${paint('dim', `(${assessTexts.rule(ruleId, policyVersion)[language]})`)}\n`;
  const why = wrapped(explanation[language], width).join('\n');
  const part = (title: string, items: readonly { readonly pointer: string; readonly message: typeof explanation }[]): string =>
    items.length === 0
      ? ''
      : `\n${title}\n${items.map(({ pointer, message }) => placedLine({ pointer, message: say(message, language), indent: 2, width, paint })).join('')}`;
  return [
    `${head}${why}\n`,
    part(paint('red', assessTexts.contradictions[language]), contradictions),
    ...(['task', 'warning'] as const).map((kind) =>
      part(
        paint('yellow', assessTexts[kind][language]),
        notes.filter((note) => note.kind === kind),
      ),
    ),
  ].join('');
}
