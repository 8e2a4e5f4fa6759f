/** Rows that may still be read from a workbook. */
export class RowBudget {
  #left: number;

  constructor(rows: number) {
    this.#left = rows;
  }

  /** @returns false when there is no row left */
  take(): boolean {
    this.#left -= 1;
    return this.#left >= 0;
  }
}
