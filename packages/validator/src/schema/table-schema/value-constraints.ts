import type { Text } from '@pasport/model';
import type { FieldConstraints, TableField } from './table-schema.ts';
import type { FieldValue } from './values/field-value.ts';
import { readValue } from './values/read-value.ts';

export type ConstraintName = Exclude<keyof FieldConstraints, 'unique'>;

/** One constraint of a field, ready to judge values. */
export interface ValueConstraint {
  readonly name: ConstraintName;
  readonly fits: (value: FieldValue, text: string) => boolean;
}

/** Constraints of values of a field; a limit that is no value of the field is left out. */
export function valueConstraints(field: TableField): ValueConstraint[] {
  const { constraints } = field;
  const made: (ValueConstraint | undefined)[] = [
    ...limits.map(([name, fits]) => limit(field, name, fits)),
    ...lengths.map(([name, fits]) => length(constraints, name, fits)),
    constraints.pattern && { name: 'pattern', fits: (_value, text) => constraints.pattern!.test(text) },
    constraints.enum && oneOf(field, constraints.enum),
  ];
  return made.filter((one) => one !== undefined);
}

const limits = [
  ['minimum', (value: number, bound: number) => value >= bound],
  ['maximum', (value: number, bound: number) => value <= bound],
  ['exclusiveMinimum', (value: number, bound: number) => value > bound],
  ['exclusiveMaximum', (value: number, bound: number) => value < bound],
] as const;

const lengths = [
  ['minLength', (value: number, bound: number) => value >= bound],
  ['maxLength', (value: number, bound: number) => value <= bound],
] as const;

function limit(field: TableField, name: (typeof limits)[number][0], fits: (value: number, bound: number) => boolean) {
  const written = field.constraints[name];
  const bound = typeof written === 'number' ? written : written === undefined ? undefined : readValue(written, field);
  if (typeof bound !== 'number') return undefined;
  return { name, fits: (value: FieldValue) => typeof value !== 'number' || fits(value, bound) };
}

function length(constraints: FieldConstraints, name: (typeof lengths)[number][0], fits: (value: number, bound: number) => boolean) {
  const bound = constraints[name];
  return bound === undefined ? undefined : { name, fits: (value: FieldValue) => fits(lengthOf(value), bound) };
}

function lengthOf(value: FieldValue): number {
  if (typeof value === 'object') return Array.isArray(value) ? value.length : Object.keys(value).length;
  const text = String(value);
  return /[\uD800-\uDFFF]/.test(text) ? Array.from(text).length : text.length;
}

function oneOf(field: TableField, allowed: readonly unknown[]): ValueConstraint {
  const values = new Set<string>();
  for (const item of allowed) {
    const value = typeof item === 'string' ? readValue(item, field) : item;
    if (value !== undefined && value !== null) values.add(keyOf(value));
  }
  return { name: 'enum', fits: (value) => values.has(keyOf(value)) };
}

/** Equal texts for equal values of one type. */
export function keyOf(value: FieldValue): string {
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return 'nested too deep';
  }
}

/** What a value has to meet, in words; `field` is the name of the column. */
export function constraintSentence(name: ConstraintName, field: TableField): Text {
  const bound = String(field.constraints[name]);
  const column = { cs: `Sloupec „${field.name}“`, en: `Column “${field.name}”` };
  const words: Readonly<Record<ConstraintName, Text>> = {
    required: { cs: 'povinná hodnota chybí', en: 'a required value is missing' },
    minimum: { cs: `hodnota je menší než ${bound}`, en: `a value is lower than ${bound}` },
    maximum: { cs: `hodnota je větší než ${bound}`, en: `a value is higher than ${bound}` },
    exclusiveMinimum: { cs: `hodnota není větší než ${bound}`, en: `a value is not higher than ${bound}` },
    exclusiveMaximum: { cs: `hodnota není menší než ${bound}`, en: `a value is not lower than ${bound}` },
    minLength: { cs: `hodnota je kratší než ${bound}`, en: `a value is shorter than ${bound}` },
    maxLength: { cs: `hodnota je delší než ${bound}`, en: `a value is longer than ${bound}` },
    pattern: { cs: 'hodnota nemá předepsaný tvar', en: 'a value does not have the form asked for' },
    enum: { cs: 'hodnota není z dovolených', en: 'a value is none of those allowed' },
  };
  return { cs: `${column.cs}: ${words[name].cs}.`, en: `${column.en}: ${words[name].en}.` };
}
