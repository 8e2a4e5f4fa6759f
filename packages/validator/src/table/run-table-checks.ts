import { runFileChecks } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { tableBlocker } from './table-blocker.ts';
import { tableChecks } from './table-checks.ts';
import type { TableFacts } from './table-facts.ts';

/**
 * Runs every check of a table.
 *
 * @param part the sheet or the file of an archive that the table stands in
 */
export function runTableChecks(facts: TableFacts, part?: string): ScoredCheck[] {
  return runFileChecks(tableChecks, facts, (stage) => tableBlocker(facts, stage), part);
}
