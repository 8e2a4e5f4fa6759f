import type { CommandRun } from '../command-spec.ts';
import { Failure } from '../failure.ts';
import type { ImportOutcome } from '../import/import-outcome.ts';
import { outcomeLines, summaryTable, type ImportCounts } from '../import/import-report.ts';
import { runImport } from '../import/run-import.ts';
import { progressBar } from '../output/progress-bar.ts';
import { allRecords } from '../records/all-records.ts';
import { findFiles } from '../records/find-files.ts';
import { statusAdvice } from '../registry/problem-of.ts';
import type { Session } from '../session.ts';
import { importTexts } from '../texts/import.ts';

interface ImportOptions {
  dryRun?: boolean;
  status: string;
  organisation?: string;
  source?: string;
  details?: boolean;
}

/** `pasport import`: what could not be imported is listed and counted, the rest goes on. */
export const importPassports: CommandRun = async (session, { args, options }) => {
  const { dryRun = false, status, organisation, source, details = false } = options as unknown as ImportOptions;
  const files = await findFiles(args);
  if (files.length === 0) throw new Failure('usage', importTexts.nothingFound, { code: 'nothing-found' });
  const registry = await session.registry();
  const bar = await progressBar(
    session,
    files.reduce((total, { sizeBytes }) => total + sizeBytes, 0),
    importTexts.progress[session.language],
  );
  const results = collectResults(session, { dryRun, status, details });
  const records = allRecords(files, { stdin: session.io.stdin as AsyncIterable<Uint8Array>, stdinKind: 'ndjson', onBytes: bar.add });
  const query = { status, organisation, source, dryRun: dryRun ? 'true' : undefined };
  const deliver = (outcome: ImportOutcome) => bar.show({ records: results.add(outcome) });
  let isAnswered = false;
  try {
    await runImport({ records, registry, query, language: session.language, deliver, onAnswer: () => (isAnswered = true) });
  } catch (error) {
    bar.stop();
    // A registry that never answered has no results; the reason is enough.
    if (isAnswered) await results.print();
    throw error;
  }
  bar.stop();
  await results.print();
  return results.counts.refused > 0 ? 'findings' : 'ok';
};

interface Results {
  readonly counts: ImportCounts;
  /** @returns how many records there are so far */
  add(outcome: ImportOutcome): number;
  print(): Promise<void>;
}

/** Keeps what is to be printed: everything for JSON and `--details`, else only what needs attention. */
function collectResults(session: Session, { dryRun, status, details }: { dryRun: boolean; status: string; details: boolean }): Results {
  const counts: ImportCounts = { created: 0, changed: 0, unchanged: 0, refused: 0, skipped: 0 };
  const kept: ImportOutcome[] = [];
  let records = 0;
  return {
    counts,
    add(outcome) {
      counts[outcome.status] += 1;
      if (session.json || details || outcome.problem) kept.push(outcome);
      return (records += 1);
    },
    async print() {
      if (session.json)
        return session.printJson({ dryRun, status, counts, records: kept.map(({ place, ...rest }) => ({ ...place, ...rest })) });
      for (const outcome of kept) await session.print(outcomeLines(outcome, session));
      await session.print(`${kept.length > 0 ? '\n' : ''}${summaryTable(counts, session)}`);
      if (kept.some(({ problem }) => problem?.code === 'not-allowed') && status !== 'draft') session.note(statusAdvice);
      if (dryRun) session.note(importTexts.trial);
    },
  };
}
