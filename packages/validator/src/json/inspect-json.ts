import type { CheckedFile } from '../file/checked-file.ts';
import type { Budget } from '../file/budget.ts';
import { defaultBudget } from '../file/budget.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileColumn } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import type { Position } from '../report.ts';
import { recordJudge } from '../schema/record-judge.ts';
import { runJsonSchemaChecks, runTableSchemaChecks } from '../schema/run-schema-checks.ts';
import type { SchemaFacts } from '../schema/schema-facts.ts';
import { tableJudge, type TableJudge } from '../schema/table-judge.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { describeColumn } from '../table/describe-column.ts';
import type { JsonFileFacts } from './json-file-check.ts';
import type { JsonValue } from './json-value.ts';
import { readJson } from './read-json.ts';
import { readNdjson } from './read-ndjson.ts';
import type { RecordTable } from './records/record-table.ts';
import { placed, runJsonChecks } from './run-json-checks.ts';

/** The text of a file is held in memory, its records are not. */
const jsonBudget: Budget = { ...defaultBudget, bytes: 128 * 1024 * 1024 };

/**
 * Checks a JSON file: its notation (RFC 8259), and lists of records in it as tables – the root, members of it, or objects
 * by key; nested objects become columns named with dots. JSON-LD is told by its `@context`, its meaning is not looked at.
 *
 * @param source bytes, a stream of bytes, or the path of a file; of 128 MB at most
 * @returns what is found in any input, a broken one too; positions are JSON Pointers, or lines and characters where the JSON
 *   itself is broken; rows in messages are records by their order, from 1
 * @throws only when the source cannot be read
 */
export async function inspectJson(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const judge = await tableJudge(declared);
  return checkedOf(await readJson(source, declared, { ...jsonBudget, ...budget }, judge), judge);
}

/**
 * Checks a file of JSON records, one a line, each by the declared JSON Schema; rows are lines. Reads the file once, in bounded memory.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns what is found in any input, a broken one too
 * @throws only when the source cannot be read
 */
export async function inspectNdjson(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const [judge, records] = [await tableJudge(declared), recordJudge(declared)];
  const value = records && ((record: JsonValue, row: number) => records.add(record, (pointer) => placeInLine(row, pointer)));
  const facts = await readNdjson(source, declared, { ...defaultBudget, ...budget }, { rows: judge, value });
  const { summary, checks } = checkedOf(facts, judge);
  return { summary, checks: [...checks, ...(records ? judgedLines(records.facts, facts) : [])] };
}

function placeInLine(row: number, pointer: string): Position {
  return { row, ...(pointer !== '' && { pointer }) };
}

/** Checks of the lines by the declared JSON Schema; those that are no JSON have a check of their own. */
function judgedLines(judged: SchemaFacts, { isEmpty }: JsonFileFacts): ScoredCheck[] {
  if (judged.items > 0) return runJsonSchemaChecks(judged);
  return runJsonSchemaChecks(judged, { blocker: isEmpty ? 'file-has-rows' : 'ndjson-lines' });
}

function checkedOf(facts: JsonFileFacts, judge: TableJudge | undefined): CheckedFile {
  const { format, sizeBytes, lists, limit } = facts;
  const parts = lists.map(({ name, table }) => ({ name, rows: table.table.rows, columns: columnsOf(table) }));
  return {
    summary: {
      format,
      sizeBytes,
      columns: parts[0]?.columns ?? [],
      rows: parts.reduce((sum, { rows }) => sum + rows, 0),
      ...(parts.length > 1 && { parts }),
      ...(limit && { sample: { limit } }),
    },
    checks: [...runJsonChecks(facts), ...(judge ? judgedBy(judge, facts) : [])],
  };
}

/** Checks of the first list by its declared schema. */
function judgedBy(judge: TableJudge, { limit, fault, lists, brokenLines }: JsonFileFacts): ScoredCheck[] {
  const list = lists.find(({ table }) => table.isClaimed);
  const isWhole = limit === undefined && fault === undefined && (brokenLines?.count ?? 0) === 0;
  const blocker = list ? undefined : fault ? 'json-well-formed' : 'file-has-rows';
  const checks = runTableSchemaChecks(judge.facts(isWhole), blocker === undefined ? {} : { blocker });
  return list ? checks.map((check) => placed(check, list)) : checks;
}

function columnsOf({ table, fields }: RecordTable): FileColumn[] {
  return table.columns.map((column, index) => {
    const described = describeColumn(column);
    const isQuoted = fields[index]?.isText && (described.type === 'integer' || described.type === 'number');
    return isQuoted ? { ...described, type: 'string', misfitShare: 0 } : described;
  });
}
