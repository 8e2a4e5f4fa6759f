import type { RowListener } from '../table/row-listener.ts';

/** Hands the rows of the first table of a workbook to one listener, and of no other. */
export class FirstTable {
  /** Sheet of that table, once there is one. */
  sheet: string | undefined;
  readonly #listener: RowListener | undefined;

  constructor(listener: RowListener | undefined) {
    this.#listener = listener;
  }

  /** @returns the listener, for the first table that asks */
  claim(sheet: string): RowListener | undefined {
    if (this.sheet !== undefined) return undefined;
    this.sheet = sheet;
    return this.#listener;
  }
}
