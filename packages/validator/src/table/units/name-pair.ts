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

  /** @param name what is written beside the code of the unit, without blanks around it */
  add(unit: TerritoryUnit, name: string, row: number): void {
    if (unit.name === name) {
      this.agreed += 1;
      this.exact += 1;
      return;
    }
    if (name === '' || name.includes('\uFFFD')) return;
    const verdict = this.#verdict(unit.id, name, unit.name);
    if (verdict === 'other') this.differing.note(row);
    else this.agreed += 1;
    if (verdict === 'itself') this.exact += 1;
  }

  #verdict(id: string, written: string, official: string): Verdict {
    const name = written.slice(0, maxName);
    const key = `${id} ${name}`;
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = isNameItself(name, official) ? 'itself' : isSameName(name, official) ? 'same' : 'other';
    if (this.#verdicts.size < maxVerdicts) this.#verdicts.set(key, verdict);
    return verdict;
  }
}
