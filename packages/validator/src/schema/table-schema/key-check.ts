import type { Text } from '@pasport/model';
import { FaultTally } from './fault-tally.ts';
import { KeySet } from './key-set.ts';
import type { TableSchemaFault } from './table-schema-fault.ts';

/** Values of the fields of a key in one row; undefined for a missing one. */
export type KeyValues = readonly (string | undefined)[];

/** One text of the values of a key; undefined when any of them is missing. */
export function joinKey(values: KeyValues): string | undefined {
  return values.includes(undefined) ? undefined : values.map((value) => `${value!.length}:${value}`).join('');
}

/** Judges a primary key: complete and different in each row; or a unique key: different where complete. */
export class KeyCheck {
  readonly fields: readonly string[];
  readonly #isPrimary: boolean;
  readonly #keys = new KeySet();
  readonly #repeated: FaultTally;
  readonly #missing: FaultTally;

  constructor(fields: readonly string[], isPrimary: boolean) {
    this.fields = fields;
    this.#isPrimary = isPrimary;
    this.#repeated = new FaultTally(isPrimary ? 'primary-key' : 'unique-error', () => repeated(fields.join(', ')));
    this.#missing = new FaultTally('primary-key', () => missing(fields.join(', ')));
  }

  add(values: KeyValues, row: number): void {
    const key = joinKey(values);
    if (key === undefined) {
      if (this.#isPrimary) this.#missing.note(row);
    } else if (this.#keys.add(key)) this.#repeated.note(row);
  }

  get faults(): TableSchemaFault[] {
    return [...this.#missing.faults, ...this.#repeated.faults];
  }

  get isCutShort(): boolean {
    return this.#keys.isFull;
  }
}

function repeated(fields: string): Text {
  return {
    cs: `Klíč (${fields}) se opakuje, ač má být v každém řádku jiný.`,
    en: `The key (${fields}) repeats, although it must be different in each row.`,
  };
}

function missing(fields: string): Text {
  return { cs: `Klíč (${fields}) v řádku chybí.`, en: `The key (${fields}) is missing in a row.` };
}
