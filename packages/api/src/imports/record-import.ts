import type { Problem, ProblemName } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { knownOrganisations } from '../organisations/organisation.store.ts';
import { forgetOlderRuns, insertImportRun, updateImportRun, type ImportRefusalRow, type ImportRunRow } from './import-run.store.ts';

/** What is written down of one record of an import. */
export interface RecordOutcome {
  readonly line: number;
  readonly status: 'created' | 'changed' | 'unchanged' | 'refused';
  /** Name of the record at its source, when it has one. */
  readonly identifier?: string | undefined;
  readonly code?: ProblemName | undefined;
  /** Places of the faults; what stands there is not kept. */
  readonly pointers?: readonly string[] | undefined;
}

/** Writes down a run of an import while it goes on. */
export interface ImportRecorder {
  readonly add: (outcomes: readonly RecordOutcome[]) => Promise<void>;
  readonly finish: (state: 'done' | 'stopped') => Promise<void>;
}

/** Refusals that are kept of one run; all of them are counted. */
const maxRefusals = 1_000;
/** Runs that are kept of one source of an organisation. */
const keptRuns = 50;
const maxPointers = 20;
const maxIdentifier = 500;

/**
 * Begins to write down an import: counts, and of each refused record its line, its identifier and the reason as a code.
 *
 * @param of `organisation`: whose records they are, when all are of one
 */
export async function recordImport(
  ctx: Context,
  actor: Actor,
  { source, organisation }: { readonly source: string; readonly organisation: string | null },
): Promise<ImportRecorder> {
  const { db } = ctx.database;
  const at = ctx.clock().toISOString();
  const isKnown = organisation !== null && (await knownOrganisations(db, [organisation])).has(organisation);
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 };
  let run: ImportRunRow = {
    id: uuid(),
    organisation_id: isKnown ? organisation : null,
    source,
    actor: actorRef(actor),
    state: 'running',
    ...counts,
    started_at: at,
    written_at: at,
  };
  let kept = 0;
  await insertImportRun(db, run);
  const write = async (refusals: readonly ImportRefusalRow[]): Promise<void> => {
    run = { ...run, ...counts, written_at: ctx.clock().toISOString() };
    await updateImportRun(db, run, refusals);
  };
  return {
    add: async (outcomes) => {
      for (const { status } of outcomes) counts[status] += 1;
      const refusals = outcomes.filter(({ status }) => status === 'refused').slice(0, maxRefusals - kept);
      kept += refusals.length;
      await write(refusals.map((outcome) => refusalRow(run.id, outcome)));
    },
    finish: async (state) => {
      run = { ...run, state };
      await write([]);
      await forgetOlderRuns(db, run, keptRuns);
    },
  };
}

function refusalRow(runId: string, { line, identifier, code = 'invalid-passport', pointers = [] }: RecordOutcome): ImportRefusalRow {
  const places = JSON.stringify([...new Set(pointers)].slice(0, maxPointers));
  return { run_id: runId, line, identifier: identifier?.slice(0, maxIdentifier) ?? null, code, pointers: places };
}

/** Why a record was refused, without anything that stands in it. */
export function outcomeOf(problem: Problem): Pick<RecordOutcome, 'code' | 'pointers'> {
  return { code: problem.code, pointers: problem.faults.map(({ pointer }) => pointer) };
}
