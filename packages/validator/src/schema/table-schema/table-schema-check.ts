import { compareLabels } from './compare-labels.ts';
import { FieldCheck } from './field-check.ts';
import { ForeignKeyCheck } from './foreign-key-check.ts';
import { KeyCheck, type KeyValues } from './key-check.ts';
import type { KeySet } from './key-set.ts';
import type { ForeignKey, TableSchema } from './table-schema.ts';
import type { TableSchemaFault } from './table-schema-fault.ts';

/** What the rows of a table say by its schema. */
export interface TableSchemaVerdict {
  readonly faults: readonly TableSchemaFault[];
  /** Rows looked at, blank ones left out. */
  readonly rows: number;
  /** Cells looked at. */
  readonly cells: number;
  /** Was something judged for the beginning of the table only? */
  readonly isCutShort: boolean;
}

/**
 * Judges a table by its schema, row by row and in bounded memory. Cells that a row lacks or has beyond the columns are not its
 * business: those are faults of the file, whatever the schema.
 *
 * A pattern of the schema may run without end: check with schemas from outside in a worker that is ended after a time limit.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
export class TableSchemaCheck {
  readonly #labelFaults: readonly TableSchemaFault[];
  readonly #columns: readonly (FieldCheck | undefined)[];
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #keys: readonly KeyCheck[];
  readonly #foreignKeys: readonly ForeignKeyCheck[];
  #rows = 0;

  /**
   * @param names names of the columns, in order; empty texts where there is no header
   * @param references keys of other tables, as `loadReferences` gives them; a foreign key without them is not checked
   */
  constructor(names: readonly string[], schema: TableSchema, references: ReadonlyMap<ForeignKey, KeySet> = new Map()) {
    const { fieldOfColumn, faults } = compareLabels(names, schema);
    this.#labelFaults = faults;
    this.#columns = fieldOfColumn.map((field, index) => {
      const described = field === undefined ? undefined : schema.fields[field];
      return described && new FieldCheck(described, index + 1);
    });
    this.#placeOf = new Map(this.#columns.flatMap((column, index) => (column ? [[column.field.name, index] as const] : [])));
    const has = (fields: readonly string[]) => fields.length > 0 && fields.every((name) => this.#placeOf.has(name));
    this.#keys = [
      ...(has(schema.primaryKey) ? [new KeyCheck(schema.primaryKey, true)] : []),
      ...schema.uniqueKeys.filter(has).map((key) => new KeyCheck(key, false)),
    ];
    this.#foreignKeys = schema.foreignKeys
      .filter((key) => has(key.fields) && (key.resource === '' ? has(key.referenceFields) : references.has(key)))
      .map((key) => new ForeignKeyCheck(key, references.get(key)));
  }

  /**
   * @param cells texts of the cells
   * @param row its number in the file
   */
  add(cells: readonly string[], row: number): void {
    if (cells.every((cell) => cell.trim() === '')) {
      for (const key of this.#keys)
        key.add(
          key.fields.map(() => undefined),
          row,
        );
      return;
    }
    this.#rows += 1;
    const values: KeyValues = this.#columns.map((column, index) => {
      const cell = cells[index];
      return cell === undefined ? undefined : column?.add(cell, row);
    });
    const pick = (fields: readonly string[]) => fields.map((name) => values[this.#placeOf.get(name)!]);
    for (const key of this.#keys) key.add(pick(key.fields), row);
    for (const check of this.#foreignKeys) {
      const { fields, resource, referenceFields } = check.key;
      check.add(pick(fields), row, resource === '' ? pick(referenceFields) : undefined);
    }
  }

  /**
   * Call once, after the last row.
   *
   * @param isWhole was the table read to its end? By default yes.
   */
  finish({ isWhole = true }: { isWhole?: boolean } = {}): TableSchemaVerdict {
    for (const check of this.#foreignKeys) check.settle(isWhole);
    const columns = this.#columns.filter((column) => column !== undefined);
    const parts = [...columns, ...this.#keys, ...this.#foreignKeys];
    return {
      faults: [...this.#labelFaults, ...parts.flatMap(({ faults }) => faults)],
      rows: this.#rows,
      cells: columns.reduce((sum, { cells }) => sum + cells, 0),
      isCutShort: parts.some(({ isCutShort }) => isCutShort),
    };
  }
}
