import type { TerritoryUnit } from '@pasport/model';
import type { Cells } from '../cells/cells.ts';
import type { ColumnProfile } from '../column/column-profile.ts';
import { NamePair } from './name-pair.ts';
import { isMunicipalityCode, unitByCode, unitLevelOf, type UnitLevel } from './unit-code.ts';

/** Names stand near their codes. */
const reach = 3;
/** Rows by which a column without a telling name is found to hold codes of municipalities. */
const looked = 20;
/** Rows after which columns that do not agree are dropped. */
const pause = 64;
const maxCodes = 8;
const maxLooked = 200;

/** A column of codes with those beside it. */
interface Codes {
  readonly index: number;
  readonly level: UnitLevel;
  pairs: readonly NamePair[];
}

/** Columns of codes of RÚIAN with the columns beside them, followed row by row. */
export class NamePairs {
  #codes: readonly Codes[];
  readonly #names: readonly string[];
  /** Columns that may hold codes though they are not called so, with the codes met. */
  #waiting: Map<number, number> | undefined;
  #rows = 0;

  constructor(names: readonly string[]) {
    this.#names = names;
    const levels = names.map(unitLevelOf);
    this.#codes = levels.flatMap((level, index) => (level ? [this.#around(index, level)] : [])).slice(0, maxCodes);
    this.#waiting = new Map(levels.slice(0, maxLooked).flatMap((level, index) => (level ? [] : [[index, 0]])));
  }

  /** Pairs of columns that agree nearly everywhere. */
  get found(): readonly NamePair[] {
    return this.#codes.flatMap(({ pairs }) => pairs.filter(({ isPair }) => isPair));
  }

  /** @param columns the columns of the table, to which the row was added before */
  add(cells: Cells, columns: readonly ColumnProfile[], row: number): void {
    this.#rows += 1;
    if (this.#waiting) this.#look(this.#waiting, cells);
    if (this.#codes.length === 0) return;
    for (const codes of this.#codes) addTo(codes, cells, columns, row);
    if (this.#rows % pause === 0) this.#drop();
  }

  #drop(): void {
    for (const codes of this.#codes) codes.pairs = codes.pairs.filter(({ isHopeless }) => !isHopeless);
    this.#codes = this.#codes.filter(({ pairs }) => pairs.length > 0);
  }

  #look(waiting: Map<number, number>, cells: Cells): void {
    for (const [index, count] of waiting) if (isMunicipalityCode(cells.value(index))) waiting.set(index, count + 1);
    if (this.#rows < looked) return;
    const found = [...waiting].filter(([, count]) => count >= 0.9 * looked).map(([index]) => this.#around(index, 'obec'));
    this.#codes = [...this.#codes, ...found].slice(0, maxCodes);
    this.#waiting = undefined;
  }

  #around(index: number, level: UnitLevel): Codes {
    const pairs = this.#names.flatMap((name, at) =>
      at !== index && Math.abs(at - index) <= reach && !unitLevelOf(name) ? [new NamePair(index, at)] : [],
    );
    return { index, level, pairs };
  }
}

function addTo({ index, level, pairs }: Codes, cells: Cells, columns: readonly ColumnProfile[], row: number): void {
  const code = columns[index]!.place;
  let unit: TerritoryUnit | undefined;
  for (const pair of pairs) {
    const name = columns[pair.names]!.place;
    if (pair.addKnown(code, name)) continue;
    unit ??= unitByCode(level, cells.value(index));
    if (!unit) return;
    pair.add(unit, cells.value(pair.names), row, { code, name });
  }
}
