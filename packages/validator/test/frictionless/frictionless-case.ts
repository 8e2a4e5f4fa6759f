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

/** Types that frictionless gives for each cell, and we for each row. */
const perRow = new Set(['missing-cell', 'extra-cell']);

/** Errors that a case expects; undefined when it only says that there are some. */
export function expectedErrors({ expected: { valid, fields = [], errors = [] } }: FrictionlessCase): FrictionlessError[] | undefined {
  if (valid === false) return undefined;
  return errors.map((row) => {
    const value = (field: string) => row[fields.indexOf(field)] ?? undefined;
    const type = String(value('type'));
    const [at, field] = [value('rowNumber'), perRow.has(type) ? undefined : value('fieldNumber')];
    return {
      task: Number(value('taskNumber') ?? 1),
      ...(at !== undefined && { row: Number(at) }),
      ...(field !== undefined && { field: Number(field) }),
      type,
    };
  });
}

/** The error as a text; without places when the case tells none. */
export function errorText({ task, row, field, type }: FrictionlessError, hasPlaces: boolean): string {
  return hasPlaces ? `${task} ${row ?? '-'}:${field ?? '-'} ${type}` : `${task} ${type}`;
}
