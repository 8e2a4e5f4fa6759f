import { runFileChecks } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import type { ArchiveFacts } from './archive-check.ts';
import { archiveNamesUnique } from './checks/archive-names-unique.ts';
import { archiveReadable } from './checks/archive-readable.ts';
import { archiveSafe } from './checks/archive-safe.ts';

/** Runs the checks of archives that concern a format which is itself one, e.g. KMZ or a packed shapefile. */
export function runContainerChecks({ failure, defects }: Pick<ArchiveFacts, 'failure' | 'defects'>): ScoredCheck[] {
  const facts: ArchiveFacts = { ...(failure && { failure }), defects, dataFiles: [], otherFiles: [], leftOut: 0 };
  return runFileChecks([archiveReadable, archiveSafe, archiveNamesUnique], facts, (stage) =>
    stage === 'list' && failure ? { check: 'archive-readable' } : undefined,
  );
}
