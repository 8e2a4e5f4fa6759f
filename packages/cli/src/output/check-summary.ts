import type { CheckedInput } from '../check/checked-input.ts';
import type { Session } from '../session.ts';
import { formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { checkTexts } from '../texts/check.ts';
import { paintFor } from './paint.ts';
import { printable } from './printable.ts';
import { scoreCell } from './score.ts';
import { table, type Cell } from './table.ts';
import { terminalWidth } from './terminal-width.ts';

/** Checked files in a table, the worst first: score, errors, warnings, what to fix first. */
export function checkSummary(checked: readonly CheckedInput[], { io, language }: Session): string {
  const width = terminalWidth(io);
  const folder = commonFolder(checked.map(({ place }) => place));
  const rows = checked.toSorted((a, b) => scoreOf(a) - scoreOf(b)).map((one) => rowOf(one, folder, language));
  const longest = Math.max(...checked.map(({ place }) => place.length - folder.length));
  const columns = [
    // A name is broken only where it would leave no room for the words.
    { title: checkTexts.file[language], flexible: longest > width / 3 },
    { title: checkTexts.format[language], dispensable: true },
    { title: checkTexts.score[language], align: 'right' as const },
    { title: checkTexts.errors[language], align: 'right' as const },
    { title: checkTexts.warnings[language], align: 'right' as const },
    { title: checkTexts.firstFix[language], flexible: true },
  ];
  const paint = paintFor(io.stdout, io.env);
  return `${folder === '' ? '' : `${paint('dim', printable(folder))}\n`}${table({ columns, rows, width, paint })}`;
}

/** Folder that all the files lie in, with its last slash; `''` when there is none. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  const names = first.split('/').slice(0, -1);
  const isShared = (depth: number) => others.every((place) => place.startsWith(`${names.slice(0, depth).join('/')}/`));
  const depth = names.findLastIndex((_, index) => isShared(index + 1)) + 1;
  return depth === 0 ? '' : `${names.slice(0, depth).join('/')}/`;
}

/** What could not be read is worse than any score. */
function scoreOf(one: CheckedInput): number {
  return 'report' in one ? one.report.score : -1;
}

function rowOf(one: CheckedInput, folder: string, language: Session['language']): Cell[] {
  const name = one.place.slice(folder.length);
  if (!('report' in one)) return [name, '', '–', '', '', { text: one.failure.text[language], format: 'red' }];
  const { format, score, findings, fixFirst } = one.report;
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return [
    name,
    format,
    scoreCell(score),
    errors > 0 ? { text: formatNumber(errors, language), format: 'red' } : '',
    warnings > 0 ? { text: formatNumber(warnings, language), format: 'yellow' } : '',
    fixFirst[0] ? say(fixFirst[0].fix, language) : '',
  ];
}
