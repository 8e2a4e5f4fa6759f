import { defaultBudget } from '../file/budget.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileColumn, FileReport } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { checksOfLayers, whereAndWhat } from '../geo/checked-layers.ts';
import { runTableSchemaChecks } from '../schema/run-schema-checks.ts';
import { tableJudge, type TableJudge } from '../schema/table-judge.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { describeColumn } from '../table/describe-column.ts';
import { declaredGeometries } from './declared-geometries.ts';
import { parseGeo } from './geo-metadata.ts';
import type { ParquetOutline } from './decode/decode-messages.ts';
import type { ParquetFacts } from './parquet-check.ts';
import { readParquet } from './read-parquet.ts';
import { runParquetChecks, unreadBy } from './run-parquet-checks.ts';

/**
 * Checks a Parquet file: what the footer says against the file, then its flat columns as a table, and the geometries of
 * GeoParquet as those of a map. Decoding runs in a process of its own with limited memory.
 *
 * @param source bytes, a stream of bytes (up to 256 MB), or the path of a file
 * @returns what is found in any input, a broken one too; rows are those of the table, features the same ones, from 1
 * @throws only when the source cannot be read
 */
export async function inspectParquet(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const judge = await tableJudge(declared);
  const facts = await readParquet(source, declared, { ...defaultBudget, ...budget }, judge);
  const { sizeBytes, outline, table, layers, fault, limit } = facts;
  const blocker = fault && { check: 'parquet-readable' };
  const layer = layers.find(({ survey }) => survey.features > 0);
  return {
    summary: {
      format: 'PARQUET',
      sizeBytes,
      columns: columnsOf(facts),
      rows: table.width === 0 ? (outline?.rows ?? 0) : table.rows,
      ...(layers.length > 0 ? whereAndWhat(layers) : declaredPlace(outline)),
      ...(limit && { sample: { limit } }),
    },
    checks: [
      ...runParquetChecks(facts),
      ...(layers.length > 0 ? checksOfLayers({ layers, ...(blocker && { blocker }), ...(limit && { limit }) }, declared) : []),
      ...(judge ? judgedBy(judge, facts) : []),
    ],
    ...(layer && { layer }),
  };
}

/** Where geometries that are not looked at lie, as the file says. */
function declaredPlace(outline: ParquetOutline | undefined): Pick<FileReport, 'bbox' | 'crs'> {
  const geo = outline?.geo === undefined ? undefined : parseGeo(outline.geo);
  if (typeof geo?.primary_column !== 'string') return {};
  const { crs, bbox } = declaredGeometries(geo, geo.primary_column);
  return { ...(crs && { crs: crs.name }), ...(bbox && { bbox: [...bbox] }) };
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
