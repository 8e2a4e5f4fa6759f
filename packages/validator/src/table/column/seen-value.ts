import type { CellKind } from './kind-of-cell.ts';

/** What a column knows of one of its values. Never leaves the process. */
export interface SeenValue {
  readonly kind: CellKind;
  /** Value of a number; 0 of anything else. */
  readonly number: number;
  /** Row where it was met first. */
  readonly row: number;
  /** How many times it was met; too few when the column has more different values than are kept. */
  readonly count: number;
}
