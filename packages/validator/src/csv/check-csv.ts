import { defaultBudget, type Budget } from '../file/budget.ts';
import { fileReportOf, type CheckedFile } from '../file/checked-file.ts';
import type { Declared } from '../file/declared.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileReport } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { describeColumn } from '../table/describe-column.ts';
import { wholeFile } from '../file/whole-file.ts';
import { csvwJudge } from '../schema/csvw-judge.ts';
import { kindOfSchema } from '../schema/kind-of-schema.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { runTableSchemaChecks } from '../schema/run-schema-checks.ts';
import { tableJudge } from '../schema/table-judge.ts';
import type { CsvFacts } from './csv-check.ts';
import { readTable } from './read/read-table.ts';
import { runCsvChecks } from './run-csv-checks.ts';

/**
 * Checks the content of a CSV file: finds encoding, delimiter, quote, header and rows above it, describes the columns and
 * lists what is wrong, with rows and columns. Reads the file once, in bounded memory. Nothing of the content gets into the
 * report but names of columns.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns a report for any input, a broken one too
 * @throws only when the source cannot be read
 */
export async function checkCsv(source: FileSource, options: FileOptions = {}): Promise<FileReport> {
  return fileReportOf(await inspectCsv(source, options));
}

/** The same before the checks are added up. */
export async function inspectCsv(from: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const { source, csvw } = await judgedByCsvw(from, declared, budget);
  const judge = await tableJudge(declared);
  const { limit, ...read } = await readTable(source, { ...defaultBudget, ...budget }, judge);
  const facts: CsvFacts = { ...read, declared };
  const isWhole = limit === undefined && facts.readFault === undefined;
  return {
    summary: {
      format: facts.notText ? 'other' : facts.dialect.delimiter === '\t' ? 'TSV' : 'CSV',
      sizeBytes: facts.sizeBytes,
      dialect: { ...facts.dialect, footnoteLines: facts.table.notesBelow.length },
      columns: facts.table.columns.map(describeColumn),
      rows: facts.table.rows,
      ...(limit !== undefined && { sample: { limit } }),
    },
    checks: [...runCsvChecks(facts), ...(judge ? runTableSchemaChecks(judge.facts(isWhole), blockerOf(facts)) : []), ...csvw],
  };
}

/** The file is read twice where a CSVW description is declared: its dialect, not the one found, is the one to judge by. */
async function judgedByCsvw(
  source: FileSource,
  declared: Declared,
  budget: Partial<Budget>,
): Promise<{ source: FileSource; csvw: ScoredCheck[] }> {
  const { schema } = declared;
  if (!schema || kindOfSchema(schema.document) !== 'csvw') return { source, csvw: [] };
  const file = await wholeFile(source);
  if (!file) return { source, csvw: [] };
  const csvw = await csvwJudge(file, declared, budget.rows ?? defaultBudget.rows);
  return { source: 'path' in file ? file.path : file.bytes, csvw };
}

/** What stands in the way of judging the table by a schema. */
function blockerOf({ notText, table }: CsvFacts): { blocker?: string } {
  if (notText) return { blocker: 'file-is-text' };
  return table.width === 0 ? { blocker: 'file-has-rows' } : {};
}
