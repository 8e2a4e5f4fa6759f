import { problemCodes, type Problem } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';

/** What is wrong with a form, and in which of its fields; `''` for the form as a whole. */
export interface FormFault {
  readonly field: string;
  readonly message: string;
}

/**
 * Faults of a form from the problem of its use case.
 *
 * @param fields name of the field for a pointer of the use case, e.g. `{ '/password': 'heslo' }`
 */
export function formFaults({ say }: PageContext, problem: Problem, fields: Readonly<Record<string, string>> = {}): FormFault[] {
  if (problem.faults.length === 0) return [{ field: '', message: say(problemCodes[problem.code].title) }];
  return problem.faults.map(({ pointer, message }) => ({ field: fields[pointer] ?? '', message: say(message) }));
}

/** What is wrong with one field, if anything. */
export function faultOf(faults: readonly FormFault[] | undefined, field: string): string | undefined {
  return faults?.find((fault) => fault.field === field)?.message;
}
