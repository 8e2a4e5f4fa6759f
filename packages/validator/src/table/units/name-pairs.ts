import { trimmed } from '../trimmed.ts';
import { NamePair } from './name-pair.ts';
import { isMunicipalityCode, unitLevelOf, type UnitLevel } from './unit-code.ts';

/** Names stand near their codes. */
const reach = 3;
/** Rows by which a column without a telling name is found to hold codes of municipalities. */
const looked = 20;
const maxPairs = 24;

/** Columns of codes of RÚIAN with the columns beside them, followed row by row. */
export class NamePairs {
  #pairs: readonly NamePair[];
  readonly #names: readonly string[];
  /** Columns that may hold codes though they are not called so, with the codes met. */
  #waiting: Map<number, number> | undefined;
  #rows = 0;

  constructor(names: readonly string[]) {
    this.#names = names;
    const named = names.flatMap((name, index) => {
      const level = unitLevelOf(name);
      return level ? [{ index, level }] : [];
    });
    this.#pairs = named.flatMap(({ index, level }) => this.#around(index, level)).slice(0, maxPairs);
    this.#waiting = new Map(names.slice(0, 200).flatMap((name, index) => (unitLevelOf(name) ? [] : [[index, 0]])));
  }

  /** Pairs of columns that agree nearly everywhere. */
  get found(): readonly NamePair[] {
    return this.#pairs.filter(({ isPair }) => isPair);
  }

  add(cells: readonly string[], row: number): void {
    this.#rows += 1;
    if (this.#waiting) this.#look(this.#waiting, cells);
    for (const pair of this.#pairs) pair.add(cells, row);
    if (this.#rows % 64 === 0) this.#pairs = this.#pairs.filter(({ isHopeless }) => !isHopeless);
  }

  #look(waiting: Map<number, number>, cells: readonly string[]): void {
    for (const [index, count] of waiting) if (isMunicipalityCode(trimmed(cells[index] ?? ''))) waiting.set(index, count + 1);
    if (this.#rows < looked) return;
    const found = [...waiting].filter(([, count]) => count >= 0.9 * looked).flatMap(([index]) => this.#around(index, 'obec'));
    this.#pairs = [...this.#pairs, ...found].slice(0, maxPairs);
    this.#waiting = undefined;
  }

  #around(codes: number, level: UnitLevel): NamePair[] {
    return this.#names.flatMap((name, index) =>
      index !== codes && Math.abs(index - codes) <= reach && !unitLevelOf(name) ? [new NamePair(codes, index, level)] : [],
    );
  }
}
