import { holds, type Box } from '../../crs/box.ts';
import { systemOf, type NumberSystem } from '../../crs/system-of.ts';
import type { ColumnProfile } from '../../table/column/column-profile.ts';
import { Tally } from '../../table/tally.ts';
import type { CoordinateColumns } from './coordinate-names.ts';

/** What the two cells of a row are; `half` when only one is filled. */
export type CoordinateKind = NumberSystem | 'zero' | 'elsewhere' | 'beyond' | 'half';

/** Numbers beyond it are no coordinates in any system. */
const maxNumber = 1e9;
/** Places inside Czechia that are kept to be compared with the territory of the passport. */
const maxPlaces = 100_000;

/** What a pair of columns with coordinates holds, gathered row by row. */
export class CoordinateProfile {
  readonly columns: CoordinateColumns;
  readonly #kinds = new Map<CoordinateKind, Tally>();
  readonly #places: [row: number, lon: number, lat: number][] = [];

  constructor(columns: CoordinateColumns) {
    this.columns = columns;
  }

  /** @param columns the columns of the table, to which the row was added before */
  add(columns: readonly ColumnProfile[], row: number): void {
    const [first, second] = [columns[this.columns.x]!, columns[this.columns.y]!];
    if (first.kind === 'empty' && second.kind === 'empty') return;
    if (first.kind === 'empty' || second.kind === 'empty') return this.#note('half', row);
    if (!isCoordinate(first) || !isCoordinate(second)) return;
    const [x, y] = [first.number, second.number];
    const kind = kindOf(x, y);
    this.#note(kind, row);
    if (kind === 'degrees' && this.#places.length < maxPlaces) this.#places.push([row, x, y]);
  }

  tally(kind: CoordinateKind): Tally {
    return this.#kinds.get(kind) ?? new Tally();
  }

  /** Rows with two numbers that are not zeros. */
  get numbered(): number {
    return [...this.#kinds].reduce((sum, [kind, { count }]) => (kind === 'zero' || kind === 'half' ? sum : sum + count), 0);
  }

  /** The system of most rows; undefined when no system has half of them. */
  get system(): NumberSystem | undefined {
    const [most] = [...this.#kinds].filter(([kind]) => isSystem(kind)).toSorted((a, b) => b[1].count - a[1].count);
    return most && most[1].count * 2 >= this.numbered ? (most[0] as NumberSystem) : undefined;
  }

  /** Are these coordinates? Names that may mean something else need numbers that cannot. */
  get isCertain(): boolean {
    return this.numbered > 0 && (this.columns.isSure || this.system !== undefined);
  }

  /** Rows of other systems than most. */
  get otherSystems(): [NumberSystem, Tally][] {
    const { system } = this;
    return [...this.#kinds].filter(([kind]) => isSystem(kind) && kind !== system) as [NumberSystem, Tally][];
  }

  /** Rows in degrees that lie outside a box. */
  outside(box: Box, margin: number): Tally {
    const tally = new Tally();
    for (const [row, lon, lat] of this.#places) if (!holds(box, lon, lat, margin)) tally.note(row);
    return tally;
  }

  #note(kind: CoordinateKind, row: number): void {
    const known = this.#kinds.get(kind);
    const tally = known ?? new Tally();
    tally.note(row);
    if (!known) this.#kinds.set(kind, tally);
  }
}

function isCoordinate({ kind, number }: ColumnProfile): boolean {
  return (kind === 'decimal-point' || kind === 'decimal-comma' || kind === 'integer') && Math.abs(number) < maxNumber;
}

function isSystem(kind: CoordinateKind): kind is NumberSystem {
  return kind !== 'zero' && kind !== 'elsewhere' && kind !== 'beyond' && kind !== 'half';
}

function kindOf(x: number, y: number): CoordinateKind {
  if (x === 0 || y === 0) return 'zero';
  return systemOf(x, y) ?? (Math.abs(x) <= 180 && Math.abs(y) <= 90 ? 'elsewhere' : 'beyond');
}
