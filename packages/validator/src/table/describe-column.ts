import type { FileColumn } from '../file/file-report.ts';
import type { ColumnProfile } from './column/column-profile.ts';
import { typeOf } from './column/column-type.ts';

/** A column as the report shows it. */
export function describeColumn(column: ColumnProfile): FileColumn {
  const { type, misfitShare } = typeOf(column);
  const { name, filled, cells, distinct, isDistinctExact } = column;
  return { name, type, misfitShare: Math.round(misfitShare * 1e4) / 1e4, filled, empty: cells - filled, distinct, isDistinctExact };
}
