import type { TableField } from '../table-schema.ts';

/** A value that can be compared: times as numbers, JSON as what it holds. */
export type FieldValue = string | number | boolean | object;

/** Reads the text of a cell, which is not a missing value; undefined when it is no value of the field. */
export type ReadValue = (text: string, field: TableField) => FieldValue | undefined;
