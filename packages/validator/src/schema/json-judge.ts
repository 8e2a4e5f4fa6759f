import { readFile, stat } from 'node:fs/promises';
import type { Declared, DeclaredSchema } from '../file/declared.ts';
import { bytesOf, type FileSource } from '../file/file-source.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { subjectOf } from './json-schema/subject-of.ts';
import { judgeJson } from './judge-json.ts';
import { kindOfSchema } from './kind-of-schema.ts';
import { RecordJudge } from './record-judge.ts';
import { runJsonSchemaChecks } from './run-schema-checks.ts';
import { jsonSchemaChecks } from './schema-checks.ts';
import type { SchemaFacts } from './schema-facts.ts';

/** A JSON file on its way to be judged by a schema. */
export interface JsonJudge {
  /** The same file, still to be read by others. */
  readonly source: FileSource;
  /** Checks of the file by its declared JSON Schema; none when none is declared. */
  readonly checks: readonly ScoredCheck[];
}

/** Most bytes that are parsed as one value. */
const maxBytes = 50 * 1024 * 1024;

/**
 * Judges a JSON file by its declared JSON Schema, which describes the file or one record of a list. The file is read whole; one of more than 50 MB is not judged, and the checks
 * are unknown.
 *
 * The schema may hold regular expressions that run without end: see `compileJsonSchema`.
 *
 * @param source of a format written in JSON: one text of JSON in UTF-8
 */
export async function jsonJudge(source: FileSource, { schema }: Declared): Promise<JsonJudge> {
  if (!schema || kindOfSchema(schema.document) !== 'json-schema') return { source, checks: [] };
  const { bytes, source: again } = await held(source);
  if (!bytes) return { source: again, checks: unknown };
  const value = parsed(bytes);
  const facts = value === undefined ? { description: [], items: 0, cells: 0, columns: 0 } : judged(value.json, schema);
  return { source: again, checks: runJsonSchemaChecks(facts, value === undefined ? { blocker: 'json-well-formed' } : {}) };
}

/** A schema of one record judges each record of a list. */
function judged(value: unknown, schema: DeclaredSchema): SchemaFacts {
  if (!Array.isArray(value) || subjectOf(schema.document) !== 'record') return judgeJson(value, schema);
  const judge = new RecordJudge(schema);
  for (const [index, record] of value.entries()) judge.add(record, (pointer) => ({ pointer: `/${index}${pointer}` }));
  return judge.facts;
}

const unknown: readonly ScoredCheck[] = jsonSchemaChecks.map(({ id, dimension, weight, fix }) => ({
  id,
  dimension,
  weight,
  fix,
  answer: 'unknown',
  value: 0,
  findings: [],
}));

/** The bytes of a file that is not too large, and the file once more. */
async function held(source: FileSource): Promise<{ bytes?: Uint8Array; source: FileSource }> {
  if (source instanceof Uint8Array) return source.length > maxBytes ? { source } : { bytes: source, source };
  if (typeof source === 'string') return (await stat(source)).size > maxBytes ? { source } : { bytes: await readFile(source), source };
  const pieces: Uint8Array[] = [];
  const rest = bytesOf(source);
  for (let size = 0; size <= maxBytes;) {
    const next = await rest.next();
    if (next.done) {
      const bytes = Buffer.concat(pieces);
      return { bytes, source: bytes };
    }
    pieces.push(next.value);
    size += next.value.length;
  }
  return { source: joined(pieces, rest) };
}

async function* joined(pieces: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
  yield* rest;
}

function parsed(bytes: Uint8Array): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return undefined;
  }
}
