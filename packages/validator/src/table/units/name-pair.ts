import type { TerritoryUnit } from '@pasport/model';
import { Tally } from '../tally.ts';
import { isNameItself, isSameName } from './same-name.ts';

/** Rows after which a column that hardly ever agreed is dropped. */
const patience = 50;
const maxName = 100;
const maxVerdicts = 10_000;

type Verdict = 'itself' | 'same' | 'other';

/** A column of codes beside one that may name the same units. */
export class NamePair {
  readonly codes: number;
  readonly names: number;
  agreed = 0;
  /** Agreements where the name is written out, with nothing about it: a column of names, not one that mentions them. */
  exact = 0;
  readonly differing = new Tally();
  readonly #verdicts = new Map<string, Verdict>();
  /** Place of the name that stands beside a code and is the name itself, by the place of the code. */
  readonly #known: number[] = [];

  constructor(codes: number, names: number) {
    this.codes = codes;
    this.names = names;
  }

  /** Does the second column name the units of the first? */
  get isPair(): boolean {
    return this.exact >= 5 && this.exact >= this.agreed / 2 && this.agreed / (this.agreed + this.differing.count) >= 0.8;
  }

  get isHopeless(): boolean {
    return this.differing.count > patience && this.agreed < this.differing.count / 4;
  }

  /** Counts a code beside a name that are known to agree; false when they are not known. Both by their places in their columns. */
  addKnown(code: number, name: number): boolean {
    if (code < 0 || this.#known[code] !== name) return false;
    this.agreed += 1;
    this.exact += 1;
    return true;
  }

  /**
   * @param name what is written beside the code of the unit, without blanks around it
   * @param places both among the values of their columns
   */
  add(unit: TerritoryUnit, name: string, row: number, places: { code: number; name: number }): void {
    if (name === '' || name.includes('\uFFFD')) return;
    const verdict = this.#verdict(unit.id, name, unit.name);
    if (verdict === 'other') this.differing.note(row);
    else this.agreed += 1;
    if (verdict !== 'itself') return;
    this.exact += 1;
    if (places.code >= 0 && places.name >= 0) this.#known[places.code] = places.name;
  }

  #verdict(id: string, written: string, official: string): Verdict {
    if (written === official) return 'itself';
    const name = written.slice(0, maxName);
    const key = `${id} ${name}`;
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = isNameItself(name, official) ? 'itself' : isSameName(name, official) ? 'same' : 'other';
    if (this.#verdicts.size < maxVerdicts) this.#verdicts.set(key, verdict);
    return verdict;
  }
}
