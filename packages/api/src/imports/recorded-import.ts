import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { importPassports, type ImportLine, type ImportOptions, type ImportResult } from '../passports/import-passports.ts';
import { outcomeOf, recordImport, type ImportRecorder, type RecordOutcome } from './record-import.ts';

/**
 * Imports drafts, see `importPassports`, and writes down what became of them, so that somebody else can ask later why a
 * source has more records than the registry. A trial leaves nothing behind, and neither does an empty stream.
 */
export async function* recordedImport(
  ctx: Context,
  actor: Actor,
  lines: AsyncIterable<ImportLine>,
  options: ImportOptions,
): AsyncGenerator<ImportResult[]> {
  if (options.dryRun) {
    yield* importPassports(ctx, actor, lines, options);
    return;
  }
  const organisation = options.organisation ?? (actor.kind === 'guest' ? null : actor.organisation);
  let recorder: ImportRecorder | undefined;
  let state: 'done' | 'stopped' = 'stopped';
  try {
    for await (const results of importPassports(ctx, actor, lines, options)) {
      recorder ??= await recordImport(ctx, actor, { source: options.source ?? '', organisation });
      await recorder.add(results.map(outcomeOfResult));
      yield results;
    }
    state = 'done';
  } finally {
    await recorder?.finish(state);
  }
}

function outcomeOfResult({ line, status, identifier, problem }: ImportResult): RecordOutcome {
  return { line, status, identifier, ...(problem && outcomeOf(problem)) };
}
