/** How much of a file is read; past any of them the report says that it is a sample. */
export interface Budget {
  readonly bytes: number;
  readonly rows: number;
  readonly timeMs: number;
}

export const defaultBudget: Budget = { bytes: 512 * 1024 * 1024, rows: 2_000_000, timeMs: 60_000 };
