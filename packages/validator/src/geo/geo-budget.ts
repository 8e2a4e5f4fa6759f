import type { Budget } from '../file/budget.ts';

/** Judging geometries takes longer than counting cells; a text file is held in memory at worst. */
export const geoBudget: Budget = { bytes: 192 * 1024 * 1024, rows: 2_000_000, timeMs: 60_000 };
