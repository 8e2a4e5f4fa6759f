import type { FileReport } from '@pasport/validator';
import type { Failure } from '../failure.ts';

/** One input and what came of it: a report, or why there is none. */
export type CheckedInput = { readonly place: string; readonly report: FileReport } | { readonly place: string; readonly failure: Failure };
