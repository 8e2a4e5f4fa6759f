import { FaultTally } from './fault-tally.ts';
import { joinKey, type KeyValues } from './key-check.ts';
import { KeySet, maxKeys, numberOf } from './key-set.ts';
import type { ForeignKey } from './table-schema.ts';
import type { TableSchemaFault } from './table-schema-fault.ts';

const maxPlaces = 5;

/** Judges a foreign key: what it names must be there, in another table or further on in this one. */
export class ForeignKeyCheck {
  readonly key: ForeignKey;
  readonly #known: KeySet;
  readonly #tally: FaultTally;
  /** Keys of this table not met yet, with how many rows name them and the first of those. */
  readonly #pending = new Map<number, { count: number; readonly rows: number[] }>();
  #isCutShort = false;

  /** @param known keys of the other table; undefined when the key refers to its own table */
  constructor(key: ForeignKey, known: KeySet | undefined) {
    this.key = key;
    this.#known = known ?? new KeySet();
    this.#isCutShort = known?.isFull ?? false;
    const fields = key.fields.join(', ');
    this.#tally = new FaultTally('foreign-key', () => ({
      cs: `Cizí klíč (${fields}) odkazuje na řádek, který ${key.resource === '' ? 'v tabulce' : `v souboru „${key.resource}“`} není.`,
      en: `The foreign key (${fields}) refers to a row that is not in ${key.resource === '' ? 'the table' : `“${key.resource}”`}.`,
    }));
  }

  /** @param own values of the fields referred to, when the key refers to its own table */
  add(values: KeyValues, row: number, own?: KeyValues): void {
    const known = own && joinKey(own);
    if (known !== undefined) {
      this.#known.add(known);
      this.#isCutShort ||= this.#known.isFull;
      if (this.#pending.size > 0) this.#pending.delete(numberOf(known));
    }
    const named = joinKey(values);
    if (named === undefined) return;
    if (this.#known.has(named) || this.#isCutShort) return;
    if (!own) this.#tally.note(row);
    else this.#wait(numberOf(named), row);
  }

  #wait(key: number, row: number): void {
    const waiting = this.#pending.get(key);
    if (waiting) {
      waiting.count += 1;
      if (waiting.rows.length < maxPlaces) waiting.rows.push(row);
    } else if (this.#pending.size < maxKeys / 4) this.#pending.set(key, { count: 1, rows: [row] });
    else this.#isCutShort = true;
  }

  /**
   * Call after the last row.
   *
   * @param isWhole was the table read to its end? Else rows further on may be what is referred to.
   */
  settle(isWhole: boolean): void {
    if (!this.#isCutShort && isWhole) for (const { count, rows } of this.#pending.values()) this.#tally.noteRows(count, rows);
    this.#isCutShort ||= !isWhole && this.#pending.size > 0;
    this.#pending.clear();
  }

  get faults(): TableSchemaFault[] {
    return this.#tally.faults;
  }

  get isCutShort(): boolean {
    return this.#isCutShort;
  }
}
