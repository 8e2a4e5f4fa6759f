import { openArchive } from '../archive/open-archive.ts';
import { ArchiveFault } from '../archive/archive-fault.ts';
import type { Archive } from '../archive/archive.ts';
import { defaultBudget, type Budget } from '../file/budget.ts';
import { fileReportOf, type CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FilePart, FileReport } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { runFileChecks } from '../file/run-file-checks.ts';
import { wholeFile } from '../file/whole-file.ts';
import { gtfsChecks } from './gtfs-checks.ts';
import { readFeed, type FeedMember } from './read-feed.ts';

/**
 * Checks a GTFS feed, a ZIP archive of text files: which files and columns are there, values, references between files,
 * times, calendars and stops. Nothing of the content gets into the report but names of files and columns.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @throws only when the source cannot be read
 */
export async function inspectGtfs(source: FileSource, options: FileOptions = {}): Promise<CheckedFile> {
  const file = await wholeFile(source);
  if (!file) throw new ArchiveFault('too-large');
  const archive = await openArchive(file);
  try {
    return await inspectFiles(membersOf(archive), options);
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
export async function checkGtfsFiles(members: readonly FeedMember[], options: FileOptions = {}): Promise<FileReport> {
  return fileReportOf(await inspectFiles(members, options));
}

async function inspectFiles(members: readonly FeedMember[], { declared, budget }: FileOptions): Promise<CheckedFile> {
  const limits: Budget = { ...defaultBudget, ...budget };
  const { feed, parts, sizeBytes, limit } = await readFeed(members, limits, declared?.today);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return {
    summary: {
      format: 'GTFS',
      sizeBytes,
      columns: [],
      rows,
      parts: parts satisfies FilePart[],
      ...(limit && { sample: { limit } }),
    },
    checks: runFileChecks(gtfsChecks, { feed, rows }, () => undefined),
  };
}
