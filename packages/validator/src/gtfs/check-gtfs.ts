import { openArchive } from '../archive/open-archive.ts';
import { ArchiveFault } from '../archive/archive-fault.ts';
import type { Archive } from '../archive/archive.ts';
import { engine } from '../engine.ts';
import { defaultBudget, type Budget } from '../file/budget.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FilePart, FileReport } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { runFileChecks } from '../file/run-file-checks.ts';
import { wholeFile } from '../file/whole-file.ts';
import { fileWeights } from '../score/rules.ts';
import { scoreChecks } from '../score/score-checks.ts';
import { gtfsChecks } from './gtfs-checks.ts';
import { readFeed, type FeedMember } from './read-feed.ts';

/**
 * Checks a GTFS feed, a ZIP archive of text files: which files and columns are there, values, references between files,
 * times, calendars and stops. Nothing of the content gets into the report but names of files and columns.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @throws only when the source cannot be read
 */
export async function checkGtfs(source: FileSource, options: FileOptions = {}): Promise<FileReport> {
  const file = await wholeFile(source);
  if (!file) throw new ArchiveFault('too-large');
  const archive = await openArchive(file);
  try {
    return await checkGtfsFiles(membersOf(archive), options);
  } finally {
    await archive.close();
  }
}

function membersOf(archive: Archive): FeedMember[] {
  return archive.entries
    .filter(({ name }) => !name.startsWith('__MACOSX/'))
    .map((entry) => ({ name: entry.name, bytes: () => archive.read(entry) }));
}

/** The same for files that are not in an archive. */
export async function checkGtfsFiles(members: readonly FeedMember[], { declared, budget }: FileOptions = {}): Promise<FileReport> {
  const limits: Budget = { ...defaultBudget, ...budget };
  const { feed, parts, sizeBytes, limit } = await readFeed(members, limits, declared?.today);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return {
    format: 'GTFS',
    sizeBytes,
    columns: [],
    rows,
    parts: parts satisfies FilePart[],
    ...(limit && { sample: { limit } }),
    ...scoreChecks(
      runFileChecks(gtfsChecks, { feed, rows }, () => undefined),
      fileWeights,
    ),
    engine,
  };
}
