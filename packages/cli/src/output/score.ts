import type { Cell } from './table.ts';
import type { Paint } from './paint.ts';

/** Colour of a score: green from 80, yellow from 50, else red. */
export function scoreColour(score: number): Parameters<Paint>[0] {
  return score >= 80 ? 'green' : score >= 50 ? 'yellow' : 'red';
}

/** Score as a table cell; a dash where there is none yet. */
export function scoreCell(score: number | null | undefined): Cell {
  return score === null || score === undefined ? '–' : { text: String(Math.round(score)), format: scoreColour(score) };
}
