import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { tableBlocker } from '../table/table-blocker.ts';
import { tableChecks } from '../table/table-checks.ts';
import type { TableStage } from '../table/table-facts.ts';
import type { CsvFacts, CsvStage } from './csv-check.ts';
import { csvChecks } from './csv-checks.ts';

/** Runs the checks of CSV and those of its table on one file. What is no text is no bad CSV: nothing else is said of it. */
export function runCsvChecks(facts: CsvFacts): ScoredCheck[] {
  const blockerOf = (stage: CsvStage | TableStage): Blocker | undefined => {
    if (facts.notText) return { check: 'file-is-text', isOpaque: true };
    if (stage === 'text') return undefined;
    const blocker = tableBlocker(facts, stage);
    return blocker && { ...blocker, isOpaque: facts.table.width === 0 };
  };
  return [...runFileChecks(csvChecks, facts, blockerOf), ...runFileChecks(tableChecks, facts, blockerOf)];
}
