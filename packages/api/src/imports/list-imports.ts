import { Problem, type ProblemName } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { findImportRun, pageOfImportRuns, refusalsOf, type ImportRunRow } from './import-run.store.ts';
import { readableSources } from './readable-sources.ts';

/** A run of an import with what became of its records. */
export interface ImportRun {
  readonly id: string;
  /** `null` when each record named its own. */
  readonly organisation: string | null;
  /** `null` when the import gave no name. */
  readonly source: string | null;
  /** `stopped`: broken off; what is counted was stored all the same. */
  readonly state: ImportRunRow['state'];
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly startedAt: string;
  /** When it ended, or was last heard of. */
  readonly writtenAt: string;
}

/** A record that was refused. */
export interface ImportRefusal {
  /** Line of the stream or row of the table, from 1. */
  readonly line: number;
  /** Name of the record at its source; only for its organisation and whoever ran the import. */
  readonly identifier: string | null;
  readonly code: ProblemName;
  /** JSON Pointers of the faults. */
  readonly pointers: readonly string[];
}

export interface ImportRunWithRefusals extends ImportRun {
  /** The first thousand. */
  readonly refusals: readonly ImportRefusal[];
}

export interface ImportPage {
  readonly items: readonly ImportRun[];
  readonly next: string | null;
}

const usualLimit = 25;
/** A batch takes seconds; one that has not been heard of for so long has died. */
const silentMs = 3_600_000;

/** A run as it is shown. */
export function shownRun(row: ImportRunRow, now: Date): ImportRun {
  const { id, organisation_id: organisation, source, created, changed, unchanged, refused, started_at, written_at } = row;
  const isDead = row.state === 'running' && now.getTime() - Date.parse(written_at) > silentMs;
  const counts = { created, changed, unchanged, refused };
  const times = { startedAt: started_at, writtenAt: written_at };
  return { id, organisation, source: source || null, state: isDead ? 'stopped' : row.state, ...counts, ...times };
}

/**
 * Runs of imports, the newest first: those of the own organisation, or of all.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function listImports(
  ctx: Context,
  actor: Actor,
  query: { readonly organisation?: string | undefined; readonly limit?: number | undefined; readonly cursor?: string | undefined } = {},
): Promise<ImportPage> {
  const { limit = usualLimit, cursor: before } = query;
  const organisation = readableSources(actor) ?? query.organisation;
  const rows = await pageOfImportRuns(ctx.database.db, { organisation, before, limit: limit + 1 });
  const page = rows.slice(0, limit);
  return { items: page.map((row) => shownRun(row, ctx.clock())), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/**
 * A run of an import with the records that it refused.
 *
 * @throws {Problem} `import-not-found`, `not-signed-in`, `not-allowed`
 */
export async function getImport(ctx: Context, actor: Actor, id: string): Promise<ImportRunWithRefusals> {
  const { db } = ctx.database;
  const readable = readableSources(actor);
  const row = await findImportRun(db, id);
  if (!row || (readable !== undefined && row.organisation_id !== readable)) throw new Problem('import-not-found');
  const isOwn =
    row.actor === actorRef(actor) || (actor.kind !== 'guest' && actor.organisation !== null && actor.organisation === row.organisation_id);
  const refusals = (await refusalsOf(db, id)).map(({ line, identifier, code, pointers }) => ({
    line,
    identifier: isOwn ? identifier : null,
    code,
    pointers: JSON.parse(pointers) as string[],
  }));
  return { ...shownRun(row, ctx.clock()), refusals };
}
