import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions, Inspect } from '../file/file-checker.ts';
import type { FilePart } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { sizeOfFile, wholeFile } from '../file/whole-file.ts';
import { mergeParts, type ScoredPart } from '../score/merge-parts.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { archiveChecks } from './archive-checks.ts';
import type { ArchiveFacts, ArchiveStage } from './archive-check.ts';
import { ArchiveFault } from './archive-fault.ts';
import type { Archive, ArchiveEntry } from './archive.ts';
import { archiveFormats } from './format-of-archive.ts';
import { archiveOf } from './open-archive.ts';

/** Data files of an archive that are looked at. */
const maxFiles = 20;
/** Larger files are checked by their beginning. */
const maxFileBytes = 64 * 1024 * 1024;
const data =
  /\.(?:csv|tsv|tab|txt|xlsx|xlsm|ods|json|jsonl|ndjson|jsonld|geojson|gpkg|kml|gpx|gml|fgb|parquet|xml|ttl|nt|nq|trig|rdf|ics)$/iu;
const ofSystem = /(?:^|\/)(?:__macosx\/|\.ds_store$|thumbs\.db$|desktop\.ini$)/iu;

/**
 * Checks files that are packed together: the archive itself, and each data file in it by itself; archives in it are not
 * opened.
 *
 * @param inspect what checks a file of the archive
 * @throws only when the source cannot be read
 */
export async function inspectArchive(source: FileSource, options: FileOptions, inspect: Inspect): Promise<CheckedFile> {
  const file = await wholeFile(source);
  const sizeBytes = file ? await sizeOfFile(file) : 0;
  const archive = file && (await archiveOf(file));
  if (!archive) return failed(file ? 'damaged' : 'too-large', sizeBytes, options.declared?.format);
  try {
    return await inspectOpen(archive, options, inspect, sizeBytes);
  } finally {
    await archive.close();
  }
}

/** What cannot be opened may be what is declared, as far as that is an archive. */
function failed(failure: 'damaged' | 'too-large', sizeBytes: number, declared: string | undefined): CheckedFile {
  const format = archiveFormats.find((one) => one === declared) ?? 'ZIP';
  const facts: ArchiveFacts = { failure, defects: [], dataFiles: [], otherFiles: [], leftOut: 0 };
  return { summary: { format, sizeBytes, columns: [], rows: 0 }, checks: run(facts) };
}

function run(facts: ArchiveFacts): ScoredCheck[] {
  const blockerOf = (stage: ArchiveStage): Blocker | undefined =>
    stage === 'list' && facts.failure ? { check: 'archive-readable' } : undefined;
  return runFileChecks(archiveChecks, facts, blockerOf);
}

function isData({ name }: ArchiveEntry): boolean {
  return data.test(name);
}

async function inspectOpen(archive: Archive, options: FileOptions, inspect: Inspect, sizeBytes: number): Promise<CheckedFile> {
  const files = archive.entries.filter(({ name }) => !ofSystem.test(name));
  const looked = files.filter(isData).slice(0, maxFiles);
  const parts: { part: FilePart; scored: ScoredPart }[] = [];
  const damaged: string[] = [];
  for (const entry of looked) {
    const checked = await inspectEntry(archive, entry, options, inspect);
    if (checked) parts.push(checked);
    else damaged.push(entry.name);
  }
  const facts: ArchiveFacts = {
    defects: damaged.length > 0 ? [...archive.defects, { kind: 'damaged', count: damaged.length, names: damaged }] : archive.defects,
    dataFiles: looked.map(({ name }) => name),
    otherFiles: files.filter((entry) => !isData(entry)).map(({ name }) => name),
    leftOut: files.filter(isData).length - looked.length,
  };
  return {
    summary: {
      format: 'ZIP',
      sizeBytes,
      columns: parts[0]?.part.columns ?? [],
      rows: parts.reduce((sum, { part }) => sum + part.rows, 0),
      parts: parts.map(({ part }) => part),
    },
    checks: [...run(facts), ...mergeParts(parts.map(({ scored }) => scored))],
  };
}

/** @returns undefined when the entry is damaged */
async function inspectEntry(archive: Archive, entry: ArchiveEntry, { declared, budget }: FileOptions, inspect: Inspect) {
  const { name } = entry;
  const { format: _format, ...about } = declared ?? {};
  try {
    const { summary, checks } = await inspect(archive.read(entry), { declared: about, budget: { bytes: maxFileBytes, ...budget } });
    const { rows, columns } = summary;
    return { part: { name, rows, columns }, scored: { checks: checks.map((check) => within(name, check)), weight: rows } };
  } catch (error) {
    if (error instanceof ArchiveFault) return undefined;
    throw error;
  }
}

/** Findings in a file of the archive say which file. */
function within(name: string, check: ScoredCheck): ScoredCheck {
  const findings = check.findings.map((finding) => ({
    ...finding,
    positions: (finding.positions?.length ? finding.positions : [{}]).map(({ part, ...place }) => ({
      ...place,
      part: part === undefined ? name : `${name}/${part}`,
    })),
  }));
  return { ...check, findings };
}
