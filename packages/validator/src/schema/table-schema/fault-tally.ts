import type { Text } from '@pasport/model';
import type { TableSchemaFault, TableSchemaFaultCode } from './table-schema-fault.ts';

const maxPlaces = 5;

/** Faults of one kind as they come: their count and first places. */
export class FaultTally {
  count = 0;
  readonly code: TableSchemaFaultCode;
  readonly #message: () => Text;
  readonly #positions: { row: number; column?: number }[] = [];

  constructor(code: TableSchemaFaultCode, message: () => Text) {
    this.code = code;
    this.#message = message;
  }

  note(row: number, column?: number): void {
    this.count += 1;
    if (this.#positions.length < maxPlaces) this.#positions.push({ row, ...(column !== undefined && { column }) });
  }

  /** @param rows the first of so many rows */
  noteRows(count: number, rows: readonly number[]): void {
    for (const row of rows) this.note(row);
    this.count += count - rows.length;
  }

  /** The faults as one; none when there were none. */
  get faults(): TableSchemaFault[] {
    if (this.count === 0) return [];
    return [{ code: this.code, message: this.#message(), count: this.count, positions: this.#positions.toSorted((a, b) => a.row - b.row) }];
  }
}
