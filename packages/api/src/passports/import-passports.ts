import { parseDraft, Problem, type Draft, type Status } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context, RequestInfo } from '../context.ts';
import { parseJson } from '../http/parse-json.ts';
import { savePassports, type SaveItem, type SaveResult } from './save-passports.ts';
import { sourceKey } from './source-key.ts';

/** What became of one line of an import. */
export interface ImportResult {
  /** Counts from 1, empty lines included. */
  readonly line: number;
  readonly status: 'created' | 'changed' | 'unchanged' | 'refused';
  readonly id?: string;
  readonly revision?: number;
  readonly title?: string;
  readonly problem?: Problem;
  /** Name of a refused record at its source. */
  readonly identifier?: string | undefined;
}

export interface ImportOptions extends RequestInfo {
  /** Format or system the records come from, e.g. `lkod`. */
  readonly source?: string | undefined;
  readonly status?: Status | undefined;
  /** Organisation of records that name none. */
  readonly organisation?: string | undefined;
  readonly dryRun?: boolean;
}

/** A line of the stream; `text` is undefined when it could not be read as text at all. */
export interface ImportLine {
  readonly line: number;
  readonly text: string | Problem;
}

/** Records of one transaction: enough to share its cost, few enough to keep others waiting only briefly. */
const batchSize = 100;

/**
 * Imports drafts, one a line, in batches; each batch is stored as a whole before its results are given out.
 * A faulty line is refused with its reasons and stops nobody else.
 */
export async function* importPassports(
  ctx: Context,
  actor: Actor,
  lines: AsyncIterable<ImportLine>,
  options: ImportOptions,
): AsyncGenerator<ImportResult[]> {
  const seen = new Set<string>();
  for await (const batch of batchesOf(lines)) yield await importBatch(ctx, actor, batch, seen, options);
}

async function* batchesOf(lines: AsyncIterable<ImportLine>): AsyncGenerator<ImportLine[]> {
  let batch: ImportLine[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function importBatch(
  ctx: Context,
  actor: Actor,
  lines: readonly ImportLine[],
  seen: Set<string>,
  options: ImportOptions,
): Promise<ImportResult[]> {
  const parsed = lines.map((line) => parseLine(line, options.organisation));
  const items = parsed.flatMap((draft): SaveItem[] => (draft instanceof Problem ? [] : [{ draft }]));
  const saved = await savePassports(ctx, actor, items, {
    origin: { kind: 'import', ...(options.source !== undefined && { source: options.source }) },
    known: 'change',
    dryRun: options.dryRun ?? false,
    requestId: options.requestId,
    seen,
    ...(options.status !== undefined && { status: options.status }),
  });
  const results = saved.values();
  return parsed.map((draft, index) => {
    const line = lines[index]?.line ?? 0;
    if (draft instanceof Problem) return { line, status: 'refused', problem: draft, identifier: identifierOf(lines[index]) };
    return resultOf(line, draft, results.next().value);
  });
}

function parseLine({ text }: ImportLine, organisation: string | undefined): Draft | Problem {
  if (text instanceof Problem) return text;
  try {
    const { draft, faults } = parseDraft(parseJson(text));
    if (!draft) return new Problem('invalid-passport', { faults });
    return organisation === undefined ? draft : { organisation, ...draft };
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Name at its source of a record that cannot be read as a passport, as far as it has one. */
function identifierOf(line: ImportLine | undefined): string | undefined {
  try {
    const record = parseJson(typeof line?.text === 'string' ? line.text : '') as { iri?: unknown; externalIds?: unknown } | null;
    const [external] = (Array.isArray(record?.externalIds) ? record.externalIds : []) as ({ scheme?: unknown; value?: unknown } | null)[];
    if (typeof record?.iri === 'string') return `iri:${record.iri}`;
    return external && typeof external.value === 'string' ? `${String(external.scheme)}:${external.value}` : undefined;
  } catch {
    return undefined;
  }
}

function resultOf(line: number, draft: Draft, result: SaveResult | undefined): ImportResult {
  if (!result) throw new Error('A saved item has no result');
  const title = draft.title.cs ?? Object.values(draft.title)[0] ?? '';
  if (result.status === 'refused')
    return { line, status: 'refused', title, problem: result.problem, identifier: sourceKey(draft) ?? undefined };
  const { id, registry } = result.passport;
  return { line, status: result.status, id, revision: registry.revision, title };
}
