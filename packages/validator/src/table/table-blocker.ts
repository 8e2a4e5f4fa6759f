import type { Blocker } from '../file/run-file-checks.ts';
import type { TableFacts, TableStage } from './table-facts.ts';

/**
 * What stands in the way of checks of a table that was read. Without names, nobody knows what a check that goes by them would
 * have found: taking the header away must not repair the columns below it.
 */
export function tableBlocker({ table, headerLines }: TableFacts, stage: TableStage): Blocker | undefined {
  if (stage === 'file') return undefined;
  if (table.width === 0) return { check: 'file-has-rows' };
  return stage === 'names' && headerLines === 0 ? { check: 'header-present' } : undefined;
}
