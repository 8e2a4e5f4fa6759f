import type { ColumnProfile } from '../column/column-profile.ts';
import { dateKinds } from '../column/column-type.ts';
import type { TableFacts } from '../table-facts.ts';
import { unitByCode, unitLevelOf, type UnitLevel } from './unit-code.ts';

/** A column of codes of RÚIAN. */
export interface UnitColumn {
  readonly index: number;
  readonly column: ColumnProfile;
  readonly level: UnitLevel;
  /** Values that no unit has as its code. */
  readonly unknown: readonly { readonly count: number; readonly row: number }[];
}

const fewest = 5;

/** Columns that hold codes of municipalities, districts or regions: called so, or nearly all of their values are such codes. */
export function unitColumns({ table }: TableFacts): readonly UnitColumn[] {
  return table.columns.flatMap((column, index) => unitColumn(column, index) ?? []);
}

function unitColumn(column: ColumnProfile, index: number): UnitColumn | undefined {
  const named = unitLevelOf(column.name);
  const level = named ?? 'obec';
  const { filled, values } = column;
  if (column.role !== undefined || filled === 0 || column.count('integer') / filled < 0.5) return undefined;
  if (column.count(...dateKinds) > 0) return undefined;
  let [known, all] = [0, 0];
  const unknown: { count: number; row: number }[] = [];
  for (const [value, { count, row, kind }] of values) {
    if (kind === 'null-spelling') continue;
    all += count;
    if (unitByCode(level, value)) known += count;
    else unknown.push({ count, row });
  }
  if (named ? known / all < 0.5 : known / all < 0.9 || values.size - unknown.length < fewest) return undefined;
  return { index, column, level, unknown: unknown.toSorted((a, b) => a.row - b.row) };
}
