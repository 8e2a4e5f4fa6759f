import type { CheckedFile } from '../file/checked-file.ts';
import { defaultBudget } from '../file/budget.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FilePart } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { describeColumn } from '../table/describe-column.ts';
import { readWorkbook } from './read-workbook.ts';
import { runTableSchemaChecks } from '../schema/run-schema-checks.ts';
import { tableJudge, type TableJudge } from '../schema/table-judge.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { FirstTable } from './first-table.ts';
import { runWorkbookChecks, shifted, unreadBy } from './run-workbook-checks.ts';
import type { WorkbookFacts } from './workbook-check.ts';
import type { Sheet } from './sheet/sheet.ts';
import type { SheetTable } from './sheet/sheet-table.ts';

/**
 * Checks a workbook, XLSX or ODS: the tables of all its sheets, hidden ones too, and what makes a workbook hard to read for
 * programs (merged cells, numbers kept as texts, formulas without a value, macros). Reads it sheet by sheet in bounded
 * memory, with no entities and no links followed. An old XLS and a workbook under a password are told, not read.
 *
 * @param source bytes, a stream of bytes (up to 256 MB), or the path of a file
 * @returns what is found in any input, a broken one too; positions are rows and columns of the sheet named as their part
 * @throws only when the source cannot be read
 */
export async function inspectWorkbook(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const judge = await tableJudge(declared);
  const first = new FirstTable(judge);
  const facts = await readWorkbook(source, declared, { ...defaultBudget, ...budget }, first);
  const parts = facts.sheets.flatMap(partsOf);
  return {
    summary: {
      format: facts.format,
      sizeBytes: facts.sizeBytes,
      columns: parts[0]?.columns ?? [],
      rows: parts.reduce((sum, { rows }) => sum + rows, 0),
      ...(parts.length > 1 && { parts }),
      ...(facts.limit && { sample: { limit: facts.limit } }),
    },
    checks: [...runWorkbookChecks(facts), ...(judge ? judgedBy(judge, facts, first.sheet) : [])],
  };
}

/** Checks of the first table by its declared schema. */
function judgedBy(judge: TableJudge, facts: WorkbookFacts, sheet: string | undefined): ScoredCheck[] {
  const isWhole = facts.limit === undefined && facts.faults.length === 0;
  const blocker = sheet === undefined ? (unreadBy(facts)?.check ?? 'file-has-rows') : undefined;
  const offset = facts.sheets.find(({ name }) => name === sheet)?.tables[0]?.offset ?? 0;
  const checks = runTableSchemaChecks(judge.facts(isWhole), {
    ...(sheet !== undefined && { part: sheet }),
    ...(blocker !== undefined && { blocker }),
  });
  return checks.map((check) => shifted(check, offset));
}

/** The tables of a sheet; further ones on the same sheet by the row that they start on. */
function partsOf({ name, tables }: Sheet): FilePart[] {
  return tables.map((table, index) => ({ name: index === 0 ? name : `${name} (${table.preambleLines + 1})`, ...described(table) }));
}

function described({ table }: SheetTable): Omit<FilePart, 'name'> {
  return { rows: table.rows, columns: table.columns.map(describeColumn) };
}
