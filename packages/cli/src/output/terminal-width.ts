import type { Io } from '../terminal/io.ts';

/** Columns of the terminal; where there is none, wide enough that nothing wraps needlessly. */
export function terminalWidth(io: Io): number {
  const width = io.stdout.columns ?? Number(io.env['COLUMNS']);
  return Number.isFinite(width) && width >= 40 ? width : 120;
}
