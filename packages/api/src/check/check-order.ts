import type { FileOptions, FileReport } from '@pasport/validator';

/** What a checking process is asked. */
export interface CheckOrder {
  readonly path: string;
  readonly options: FileOptions;
}

/** What it answers; `failure` is a fault of ours, for the log. */
export type CheckResult = { readonly report: FileReport } | { readonly failure: string };
