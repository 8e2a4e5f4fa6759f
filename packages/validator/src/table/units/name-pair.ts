import { Tally } from '../tally.ts';
import { trimmed } from '../trimmed.ts';
import { isNameItself, isSameName } from './same-name.ts';
import { unitByCode, type UnitLevel } from './unit-code.ts';

/** Rows after which a column that never agreed is dropped. */
const patience = 50;
const maxName = 100;
const maxVerdicts = 10_000;

type Verdict = 'itself' | 'same' | 'other';

/** A column of codes beside one that may name the same units. */
export class NamePair {
  readonly codes: number;
  readonly names: number;
  readonly level: UnitLevel;
  agreed = 0;
  /** Agreements where the name is written out, with nothing about it: a column of names, not one that mentions them. */
  exact = 0;
  readonly differing = new Tally();
  readonly #verdicts = new Map<string, Verdict>();

  constructor(codes: number, names: number, level: UnitLevel) {
    this.codes = codes;
    this.names = names;
    this.level = level;
  }

  /** Does the second column name the units of the first? */
  get isPair(): boolean {
    return this.exact >= 5 && this.exact >= this.agreed / 2 && this.agreed / (this.agreed + this.differing.count) >= 0.8;
  }

  get isHopeless(): boolean {
    return this.differing.count > patience && this.agreed < this.differing.count / 4;
  }

  add(cells: readonly string[], row: number): void {
    const code = trimmed(cells[this.codes] ?? '');
    const name = trimmed(cells[this.names] ?? '');
    if (code === '' || name === '' || name.includes('\uFFFD')) return;
    const unit = unitByCode(this.level, code);
    if (!unit) return;
    const verdict = unit.name === name ? 'itself' : this.#verdict(unit.id, name, unit.name);
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
