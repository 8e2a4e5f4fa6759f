import type { FileOptions, FilePreview, FileReport } from '@pasport/validator';

/** What a checking process is asked. */
export interface CheckOrder {
  readonly path: string;
  readonly options: FileOptions;
  /** The beginning of the file is wanted as well, for people to see. */
  readonly preview?: true;
}

/** What is found in a file; the preview holds values, the report does not. */
export interface CheckedAside {
  readonly report: FileReport;
  readonly preview?: FilePreview;
}

/** What it answers; `failure` is a fault of ours, for the log. */
export type CheckResult = CheckedAside | { readonly failure: string };
