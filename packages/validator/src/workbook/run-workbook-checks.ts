import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { mergeParts } from '../score/merge-parts.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { runTableChecks } from '../table/run-table-checks.ts';
import { tableChecks } from '../table/table-checks.ts';
import { SheetTable } from './sheet/sheet-table.ts';
import { tableFactsOf } from './table-facts-of.ts';
import type { WorkbookFacts, WorkbookStage } from './workbook-check.ts';
import { workbookChecks } from './workbook-checks.ts';

/** Runs the checks of workbooks, and those of tables on each table of each sheet. */
export function runWorkbookChecks(facts: WorkbookFacts): ScoredCheck[] {
  const blocker = unreadBy(facts);
  const own = runFileChecks(workbookChecks, facts, (stage: WorkbookStage) => (stage === 'sheets' ? blocker : undefined));
  return [...own, ...checkTables(facts, blocker)];
}

/** What stands in the way of seeing any sheet. */
export function unreadBy({ closed, faults, limit, sheets }: WorkbookFacts): Blocker | undefined {
  if (closed) return { check: closed === 'encrypted' ? 'workbook-open' : 'workbook-format', isOpaque: true };
  if (sheets.some(({ rows }) => rows > 0)) return undefined;
  if (faults.length > 0) return { check: 'workbook-readable', isOpaque: true };
  return limit && { check: 'workbook-read-whole', isOpaque: true };
}

function checkTables({ sheets, declared }: WorkbookFacts, blocker: Blocker | undefined): ScoredCheck[] {
  if (blocker) return runFileChecks(tableChecks, tableFactsOf(new SheetTable(), declared), () => blocker);
  const parts = sheets.flatMap(({ name, tables }) =>
    tables.map((table) => ({
      checks: runTableChecks(tableFactsOf(table, declared), name).map((check) => shifted(check, table.offset)),
      weight: table.table.rows,
    })),
  );
  return parts.length === 0 ? runTableChecks(tableFactsOf(new SheetTable(), declared)) : mergeParts(parts);
}

/** Columns of a table that does not start in column A, counted from A on. */
export function shifted(check: ScoredCheck, offset: number): ScoredCheck {
  if (offset === 0 || check.findings.length === 0) return check;
  const findings = check.findings.map((finding) => ({
    ...finding,
    ...(finding.positions && {
      positions: finding.positions.map((at) => (at.column === undefined ? at : { ...at, column: at.column + offset })),
    }),
  }));
  return { ...check, findings };
}
