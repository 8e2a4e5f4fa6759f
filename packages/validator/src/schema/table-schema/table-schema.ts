export const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'time',
  'datetime',
  'year',
  'yearmonth',
  'duration',
  'object',
  'array',
  'list',
  'geopoint',
  'geojson',
  'any',
] as const;
/** Types of Table Schema, versions 1 and 2. */
export type FieldType = (typeof fieldTypes)[number];

/** What values of a field must meet; limits stay as written, they are read by the type of the field. */
export interface FieldConstraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: string | number;
  readonly maximum?: string | number;
  readonly exclusiveMinimum?: string | number;
  readonly exclusiveMaximum?: string | number;
  readonly pattern?: RegExp;
  readonly enum?: readonly unknown[];
}

/** A column as it should be. */
export interface TableField {
  readonly name: string;
  readonly type: FieldType;
  readonly format: string;
  readonly constraints: FieldConstraints;
  readonly decimalChar: string;
  readonly groupChar: string;
  /** Without units or signs of currency around the number. */
  readonly bareNumber: boolean;
  readonly trueValues: readonly string[];
  readonly falseValues: readonly string[];
  /** Of a list: what stands between its items. */
  readonly delimiter: string;
  /** Texts that mean no value. */
  readonly missingValues: readonly string[];
}

export const fieldMatches = ['exact', 'equal', 'subset', 'superset', 'partial'] as const;
/** How the columns of a table and the fields of its schema belong together. */
type FieldsMatch = (typeof fieldMatches)[number];

export interface ForeignKey {
  readonly fields: readonly string[];
  /** Name of the resource referred to; empty for the table itself. */
  readonly resource: string;
  readonly referenceFields: readonly string[];
}

/** A table as it should be. */
export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly fieldsMatch: FieldsMatch;
  readonly primaryKey: readonly string[];
  /** Combinations of fields that must not repeat. */
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
}
