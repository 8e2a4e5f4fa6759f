import { defaultBudget } from '../file/budget.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileColumn } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { runTableSchemaChecks } from '../schema/run-schema-checks.ts';
import { tableJudge, type TableJudge } from '../schema/table-judge.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { describeColumn } from '../table/describe-column.ts';
import { parseGeo, placeOfGeo } from './geo-metadata.ts';
import type { ParquetFacts } from './parquet-check.ts';
import { readParquet } from './read-parquet.ts';
import { runParquetChecks, unreadBy } from './run-parquet-checks.ts';

/**
 * Checks a Parquet file: what the footer says against the file, then its flat columns as a table; of GeoParquet the
 * coordinate system and the box that it declares. Decoding runs in a process of its own with limited memory.
 *
 * @param source bytes, a stream of bytes (up to 256 MB), or the path of a file
 * @returns what is found in any input, a broken one too; rows are those of the table, from 1
 * @throws only when the source cannot be read
 */
export async function inspectParquet(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const judge = await tableJudge(declared);
  const facts = await readParquet(source, declared, { ...defaultBudget, ...budget }, judge);
  const { sizeBytes, outline, table, limit } = facts;
  const geo = outline?.geo === undefined ? undefined : parseGeo(outline.geo);
  return {
    summary: {
      format: 'PARQUET',
      sizeBytes,
      columns: columnsOf(facts),
      rows: table.width === 0 ? (outline?.rows ?? 0) : table.rows,
      ...(geo && placeOfGeo(geo)),
      ...(limit && { sample: { limit } }),
    },
    checks: [...runParquetChecks(facts), ...(judge ? judgedBy(judge, facts) : [])],
  };
}

/** Checks of the table by its declared schema. */
function judgedBy(judge: TableJudge, facts: ParquetFacts): ScoredCheck[] {
  const isWhole = facts.limit === undefined && facts.fault === undefined;
  const blocker = unreadBy(facts)?.check;
  return runTableSchemaChecks(judge.facts(isWhole), blocker === undefined ? {} : { blocker });
}

/** The schema knows the types: digits kept as texts are texts. */
function columnsOf({ table, columns }: ParquetFacts): FileColumn[] {
  return table.columns.map((column, index) => {
    const described = describeColumn(column);
    const isDigits = described.type === 'integer' || described.type === 'number';
    return columns[index]?.kind === 'text' && isDigits ? { ...described, type: 'string', misfitShare: 0 } : described;
  });
}
