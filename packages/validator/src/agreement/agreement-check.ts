import type { Distribution } from '@pasport/model';
import type { FileCheck } from '../file/file-check.ts';
import type { FileReport } from '../file/file-report.ts';

/** What a passport says of a file, and what was found in it. */
interface AgreementFacts {
  readonly distribution: Distribution;
  readonly report: FileReport;
}

/** A rule that a distribution says the same as its file; it costs the file no points. */
export interface AgreementCheck extends FileCheck<AgreementFacts, 'report'> {
  /** Property of the distribution. */
  readonly field: keyof Distribution;
}
