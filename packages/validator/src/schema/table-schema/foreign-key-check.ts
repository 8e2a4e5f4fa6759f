import { FaultTally } from './fault-tally.ts';
import { joinKey, type KeyValues } from './key-check.ts';
import { hashOf, KeySet, maxKeys } from './key-set.ts';
import type { ForeignKey } from './table-schema.ts';
import type { TableSchemaFault } from './table-schema-fault.ts';

/** Judges a foreign key: what it names must be there, in another table or further on in this one. */
export class ForeignKeyCheck {
  readonly key: ForeignKey;
  readonly #known: KeySet;
  readonly #tally: FaultTally;
  /** Keys of this table not met yet, with the rows that name them. */
  readonly #pending = new Map<number, number[]>();
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
      this.#pending.delete(hashOf(known));
    }
    const named = joinKey(values);
    if (named === undefined) return;
    const hash = hashOf(named);
    if (this.#known.has(hash) || this.#isCutShort) return;
    if (!own) this.#tally.note(row);
    else this.#wait(hash, row);
  }

  #wait(hash: number, row: number): void {
    const rows = this.#pending.get(hash);
    if (rows) rows.push(row);
    else if (this.#pending.size < maxKeys / 4) this.#pending.set(hash, [row]);
    else this.#isCutShort = true;
  }

  /**
   * Call after the last row.
   *
   * @param isWhole was the table read to its end? Else rows further on may be what is referred to.
   */
  settle(isWhole: boolean): void {
    if (!this.#isCutShort && isWhole) for (const rows of this.#pending.values()) for (const row of rows) this.#tally.note(row);
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
