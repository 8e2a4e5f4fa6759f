import type { ScoredCheck } from '../score/scored-check.ts';
import { failedFileCheck } from './failed-file-check.ts';
import type { FileCheck, FileOutcome } from './file-check.ts';

/** What stands in the way of a stage of reading. */
export interface Blocker {
  /** The check that failed. */
  readonly check: string;
  /** What was read before it means nothing: a ZIP archive is no bad CSV. */
  readonly isOpaque?: boolean;
}

/**
 * Runs checks on one file, or on one part of it. What cannot be seen is blocked, not skipped: a broken file must not look
 * better than a faulty one. Findings made before the reading stopped are kept.
 *
 * @param blockerOf what stands in the way of a stage; undefined when it was reached
 * @param part part of the file that the facts describe; it gets into the places of the findings
 */
export function runFileChecks<Facts, Stage extends string>(
  checks: readonly FileCheck<Facts, Stage>[],
  facts: Facts,
  blockerOf: (stage: Stage) => Blocker | undefined,
  part?: string,
): ScoredCheck[] {
  return checks.map((check) => {
    const { id, dimension, weight, fix } = check;
    const head = { id, dimension, weight, fix, findings: [] };
    const blocker = blockerOf(check.needs);
    const blocked =
      blocker && blocker.check !== id ? ({ ...head, answer: 'blocked', value: 0, blockedBy: blocker.check } as const) : undefined;
    if (blocked && blocker?.isOpaque) return blocked;
    const outcome = outcomeOf(check, facts);
    if (outcome === 'crashed') return { ...head, answer: 'crashed', value: 0 };
    if (outcome && outcome.findings.length > 0) return failedFileCheck(check, outcome, part);
    if (blocked) return blocked;
    return outcome ? { ...head, answer: 'pass', value: 1 } : { ...head, answer: 'not-applicable', value: 0 };
  });
}

function outcomeOf<Facts, Stage extends string>(check: FileCheck<Facts, Stage>, facts: Facts): FileOutcome | undefined | 'crashed' {
  try {
    return check.run(facts);
  } catch {
    return 'crashed';
  }
}
