import { FaultTally } from './fault-tally.ts';
import { KeySet } from './key-set.ts';
import type { TableField } from './table-schema.ts';
import type { TableSchemaFault } from './table-schema-fault.ts';
import { constraintSentence, keyOf, valueConstraints, type ValueConstraint } from './value-constraints.ts';
import { readValue } from './values/read-value.ts';

const typeNames: Readonly<Record<TableField['type'], string>> = {
  string: 'text',
  number: 'číslo',
  integer: 'celé číslo',
  boolean: 'ano/ne',
  date: 'datum',
  time: 'čas',
  datetime: 'datum a čas',
  year: 'rok',
  yearmonth: 'rok a měsíc',
  duration: 'doba trvání',
  object: 'objekt JSON',
  array: 'pole JSON',
  list: 'seznam',
  geopoint: 'souřadnice bodu',
  geojson: 'GeoJSON',
  any: 'cokoli',
};

const maxKnown = 10_000;
const maxKnownChars = 200;

/** What was found out of a text. */
interface Judged {
  readonly key: string;
  /** Else it is not of the type. */
  readonly isValue: boolean;
  readonly broken: readonly FaultTally[];
}

/** Judges the values of one column by its field. */
export class FieldCheck {
  readonly field: TableField;
  readonly #column: number;
  readonly #missing: ReadonlySet<string>;
  readonly #constraints: readonly (ValueConstraint & { tally: FaultTally })[];
  readonly #type: FaultTally;
  readonly #required: FaultTally;
  readonly #unique: FaultTally;
  readonly #keys: KeySet | undefined;
  /** Texts judged before: columns of few values are the rule. Given up when there are many. */
  #known: Map<string, Judged> | undefined = new Map();
  /** Cells looked at. */
  cells = 0;

  constructor(field: TableField, column: number) {
    const { name, type, constraints } = field;
    this.field = field;
    this.#column = column;
    this.#missing = new Set(field.missingValues);
    this.#constraints = valueConstraints(field).map((one) => ({
      ...one,
      tally: new FaultTally('constraint-error', () => constraintSentence(one.name, field)),
    }));
    this.#type = new FaultTally('type-error', () => ({
      cs: `Sloupec „${name}“: hodnota není typu ${typeNames[type]} (${type}), jak určuje schéma.`,
      en: `Column “${name}”: a value is not of the type ${type} that the schema gives.`,
    }));
    this.#required = new FaultTally('constraint-error', () => constraintSentence('required', field));
    this.#unique = new FaultTally('unique-error', () => ({
      cs: `Sloupec „${name}“: hodnoty se opakují, ač mají být každá jiná.`,
      en: `Column “${name}”: values repeat, although each must be different.`,
    }));
    this.#keys = constraints.unique === true ? new KeySet() : undefined;
  }

  /**
   * Judges one cell.
   *
   * @returns the value as a key; undefined when it is missing; the text itself when it is no value of the field
   */
  add(text: string, row: number): string | undefined {
    this.cells += 1;
    if (this.#missing.has(text)) {
      if (this.field.constraints.required === true) this.#required.note(row, this.#column);
      return undefined;
    }
    const { key, isValue, broken } = this.#known?.get(text) ?? this.#judge(text);
    for (const tally of broken) tally.note(row, this.#column);
    if (isValue && this.#keys?.add(key)) this.#unique.note(row, this.#column);
    return key;
  }

  #judge(text: string): Judged {
    const value = readValue(text, this.field);
    const judged =
      value === undefined
        ? { key: text, isValue: false, broken: [this.#type] }
        : { key: keyOf(value), isValue: true, broken: this.#constraints.flatMap(({ fits, tally }) => (fits(value, text) ? [] : [tally])) };
    if (this.#known && text.length <= maxKnownChars) {
      this.#known.set(text, judged);
      if (this.#known.size > maxKnown) this.#known = undefined;
    }
    return judged;
  }

  get faults(): TableSchemaFault[] {
    return [this.#type, this.#required, ...this.#constraints.map(({ tally }) => tally), this.#unique].flatMap(({ faults }) => faults);
  }

  /** Is uniqueness judged for the beginning of the table only? */
  get isCutShort(): boolean {
    return this.#keys?.isFull ?? false;
  }
}
