import type { FileSummary } from '../file/checked-file.ts';
import type { Declared } from '../file/declared.ts';
import { runFileChecks } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { generalChecks } from './general-checks.ts';

/** Runs the checks of files of any format on what was read of one. */
export function runGeneralChecks(summary: FileSummary, declared: Declared): ScoredCheck[] {
  return runFileChecks(generalChecks, { summary, declared }, () => undefined);
}
