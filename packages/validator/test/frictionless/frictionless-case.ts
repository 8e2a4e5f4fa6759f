/** One test case of frictionless: a call in Python, and the errors that its report lists. */
export interface FrictionlessCase {
  readonly id: string;
  readonly paths: readonly string[];
  readonly how: string;
  readonly expected: {
    readonly valid?: boolean;
    readonly fields?: readonly string[];
    readonly errors?: readonly (readonly (string | number | null)[])[];
  };
}

/** An error as both can tell it: where it is, as far as known, and its type. */
export interface FrictionlessError {
  /** 1 for the first file checked. */
  readonly task: number;
  readonly row?: number;
  readonly field?: number;
  readonly type: string;
}

/** Types that frictionless gives for each cell, and we for each row; and the fault of a header that repeats in each of them. */
const perRow: Readonly<Record<string, string>> = { 'missing-cell': 'missing-label', 'extra-cell': 'extra-label' };

/**
 * Errors that a case expects; undefined when it only says that there are some. A column that the schema has and the file has
 * not, or the other way round, is one error here; frictionless tells it in each row once more.
 */
export function expectedErrors({ expected: { valid, fields = [], errors = [] } }: FrictionlessCase): FrictionlessError[] | undefined {
  if (valid === false) return undefined;
  const all = errors.map((row) => {
    const value = (field: string) => row[fields.indexOf(field)] ?? undefined;
    const [at, field] = [value('rowNumber'), value('fieldNumber')];
    return {
      task: Number(value('taskNumber') ?? 1),
      ...(at !== undefined && { row: Number(at) }),
      ...(field !== undefined && { field: Number(field) }),
      type: String(value('type')),
    };
  });
  const isTold = ({ task, field, type }: FrictionlessError) =>
    all.some((other) => other.task === task && other.field === field && other.type === perRow[type]);
  return all
    .filter((error) => !isTold(error))
    .map(({ field, ...error }) => (field === undefined || perRow[error.type] !== undefined ? error : { ...error, field }));
}

/** The error as a text; without places when the case tells none. */
export function errorText({ task, row, field, type }: FrictionlessError, hasPlaces: boolean): string {
  return hasPlaces ? `${task} ${row ?? '-'}:${field ?? '-'} ${type}` : `${task} ${type}`;
}
