import type { FileColumn } from '../file/file-report.ts';
import { typeOf } from '../table/column/column-type.ts';
import type { PropertyColumn } from './survey/feature-table.ts';
import type { Survey } from './survey/survey.ts';

/** Properties of features as the report shows columns. */
export function describeProperties({ table, features, hasTypes }: Survey): FileColumn[] {
  return [...table.columns.values()].map((column) => describe(column, features, hasTypes));
}

function describe({ profile, texts }: PropertyColumn, features: number, hasTypes: boolean): FileColumn {
  const { name, filled, distinct, isDistinctExact } = profile;
  const { type, misfitShare } = typeOf(profile);
  // Where values have types, digits written as text are meant as text.
  const isQuoted = hasTypes && texts > 0 && (type === 'integer' || type === 'number');
  return {
    name,
    type: isQuoted ? 'string' : type,
    misfitShare: isQuoted ? 0 : Math.round(misfitShare * 1e4) / 1e4,
    filled,
    empty: Math.max(0, features - filled),
    distinct,
    isDistinctExact,
  };
}
