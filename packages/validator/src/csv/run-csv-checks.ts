import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { tableChecks } from '../table/table-checks.ts';
import type { CsvFacts, CsvStage } from './csv-check.ts';
import { csvChecks } from './csv-checks.ts';

/** Runs the checks of CSV and those of its table on one file. What is no text is no bad CSV: nothing else is said of it. */
export function runCsvChecks(facts: CsvFacts): ScoredCheck[] {
  const blockerOf = (stage: CsvStage): Blocker | undefined => {
    if (facts.notText) return { check: 'file-is-text', isOpaque: true };
    return stage === 'table' && facts.table.width === 0 ? { check: 'file-has-rows', isOpaque: true } : undefined;
  };
  return [...runFileChecks(csvChecks, facts, blockerOf), ...runFileChecks(tableChecks, facts, blockerOf)];
}
