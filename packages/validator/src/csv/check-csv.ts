import { engine } from '../engine.ts';
import { fileWeights } from '../score/rules.ts';
import { scoreChecks } from '../score/score-checks.ts';
import { typeOf } from './column/column-type.ts';
import type { ColumnProfile } from './column/column-profile.ts';
import type { CsvFacts, Declared } from './csv-check.ts';
import { csvChecks } from './csv-checks.ts';
import type { FileReport } from './file-report.ts';
import { defaultBudget, type Budget } from './input/budget.ts';
import type { CsvSource } from './input/csv-source.ts';
import { readTable } from './table/read-table.ts';
import { runCsvChecks } from './run-csv-checks.ts';

/** What `checkCsv` may be told. */
export interface CsvOptions {
  readonly declared?: Declared;
  readonly budget?: Partial<Budget>;
}

/**
 * Checks the content of a CSV file: finds encoding, delimiter, quote, header and rows above it, describes the columns and
 * lists what is wrong, with rows and columns. Reads the file once, in bounded memory. Nothing of the content gets into the
 * report but names of columns.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns a report for any input, a broken one too
 * @throws only when the source cannot be read
 */
export async function checkCsv(source: CsvSource, { declared = {}, budget = {} }: CsvOptions = {}): Promise<FileReport> {
  const { limit, ...read } = await readTable(source, { ...defaultBudget, ...budget });
  const facts: CsvFacts = { ...read, declared };
  return {
    format: facts.notText ? 'other' : 'CSV',
    sizeBytes: facts.sizeBytes,
    dialect: facts.dialect,
    columns: facts.table.columns.map(describe),
    rows: facts.table.rows,
    ...(limit !== undefined && { sample: { limit } }),
    ...scoreChecks(runCsvChecks(csvChecks, facts), fileWeights),
    engine,
  };
}

function describe(column: ColumnProfile): FileReport['columns'][number] {
  const { type, misfitShare } = typeOf(column);
  const { name, filled, cells, distinct, isDistinctExact } = column;
  return { name, type, misfitShare: Math.round(misfitShare * 1e4) / 1e4, filled, empty: cells - filled, distinct, isDistinctExact };
}
