import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { tableChecks } from '../table/table-checks.ts';
import type { TableFacts } from '../table/table-facts.ts';
import { Tally } from '../table/tally.ts';
import type { ParquetFacts, ParquetStage } from './parquet-check.ts';
import { parquetChecks } from './parquet-checks.ts';

/** Runs the checks of Parquet, and those of its table. */
export function runParquetChecks(facts: ParquetFacts): ScoredCheck[] {
  const { table, declared } = facts;
  const unread = unreadBy(facts);
  const blockerOf = (stage: ParquetStage): Blocker | undefined => {
    if (stage === 'file') return undefined;
    return stage === 'rows' || !facts.outline ? unread : undefined;
  };
  const tableFacts: TableFacts = { table, preambleLines: 0, headerLines: 1, headerRows: 1, headersAgain: new Tally(), declared };
  const isBlank = table.width === 0 ? { check: 'file-has-rows' } : undefined;
  return [
    ...runFileChecks(parquetChecks, facts, blockerOf),
    ...runFileChecks(tableChecks, tableFacts, (stage) => unread ?? (stage === 'file' ? undefined : isBlank)),
  ];
}

/** What stands in the way of seeing any row. */
export function unreadBy({ isEncrypted, fault, limit, table }: ParquetFacts): Blocker | undefined {
  if (isEncrypted) return { check: 'parquet-open', isOpaque: true };
  if (table.rows > 0) return undefined;
  if (fault) return { check: 'parquet-readable', isOpaque: true };
  return limit && { check: 'parquet-read-whole', isOpaque: true };
}
