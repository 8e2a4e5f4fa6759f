import { failedFileCheck } from '../score/failed-file-check.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { notConcerned, type CsvCheck, type CsvFacts, type CsvOutcome } from './csv-check.ts';

/**
 * Runs checks on one file. Checks that need a table are blocked, not skipped, while there is none: a broken file must not
 * look better than a faulty one.
 */
export function runCsvChecks(checks: readonly CsvCheck[], facts: CsvFacts): ScoredCheck[] {
  const blocker = facts.notText ? 'file-is-text' : facts.table.width === 0 ? 'file-has-rows' : undefined;
  return checks.map((check) => {
    const { id, dimension, weight, fix } = check;
    const head = { id, dimension, weight, fix, findings: [] };
    if (blocker !== undefined && blocker !== id && (check.needsTable || facts.notText))
      return { ...head, answer: 'blocked', value: 0, blockedBy: blocker };
    const outcome = outcomeOf(check, facts);
    if (!outcome) return { ...head, answer: 'crashed', value: 0 };
    if (outcome === notConcerned) return { ...head, answer: 'not-applicable', value: 0 };
    if (outcome.findings.length === 0) return { ...head, answer: 'pass', value: 1 };
    return failedFileCheck(check, outcome);
  });
}

function outcomeOf(check: CsvCheck, facts: CsvFacts): CsvOutcome | undefined {
  try {
    return check.run(facts);
  } catch {
    return undefined;
  }
}
