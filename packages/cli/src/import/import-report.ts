import { paintFor } from '../output/paint.ts';
import { placedLine } from '../output/placed-line.ts';
import { printable } from '../output/printable.ts';
import { table } from '../output/table.ts';
import { terminalWidth } from '../output/terminal-width.ts';
import { placeLabel } from '../records/place-label.ts';
import type { Session } from '../session.ts';
import { formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { importTexts } from '../texts/import.ts';
import { outcomeStatuses, type ImportOutcome, type OutcomeStatus } from './import-outcome.ts';

export type ImportCounts = Record<OutcomeStatus, number>;

const colours = { created: 'green', changed: 'cyan', unchanged: 'dim', refused: 'red', skipped: 'yellow' } as const;

/** One record for a person: place, what became of it, and every reason with its JSON Pointer. */
export function outcomeLines({ place, status, title, problem }: ImportOutcome, { io, language }: Session): string {
  const paint = paintFor(io.stdout, io.env);
  const head = `${paint(colours[status], importTexts.statuses[status][language])}  ${paint('bold', printable(placeLabel(place)))}`;
  const reason = problem && (problem.faults.length === 0 || status === 'skipped') ? `  ${printable(problem.title)}` : '';
  const name = title ? `  ${printable(title)}` : '';
  const faults = (problem?.faults ?? []).map(({ pointer = '', message }) =>
    placedLine({ pointer, message: say(message, language), indent: 4, width: terminalWidth(io), paint }),
  );
  return `${head}${name}${reason}\n${faults.join('')}`;
}

/** How many records came out which way. */
export function summaryTable(counts: ImportCounts, { io, language }: Session): string {
  const paint = paintFor(io.stdout, io.env);
  const rows = outcomeStatuses.map((status) => [
    { text: importTexts.statuses[status][language], format: colours[status] },
    formatNumber(counts[status], language),
  ]);
  const columns = [{ title: importTexts.status[language] }, { title: importTexts.count[language], align: 'right' as const }];
  return table({ columns, rows, width: terminalWidth(io), paint });
}
