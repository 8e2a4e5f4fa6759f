import type { Archive } from '../archive/archive.ts';
import { archiveOf } from '../archive/open-archive.ts';
import { runContainerChecks } from '../archive/run-container-checks.ts';
import type { Budget } from '../file/budget.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import type { Declared } from '../file/declared.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { Pacer } from '../file/pacer.ts';
import { ReadLimit } from '../file/read-limit.ts';
import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { sizeOfFile, wholeFile, type WholeFile } from '../file/whole-file.ts';
import { checkedLayers, type MapFile } from '../geo/checked-layers.ts';
import { geoBudget } from '../geo/geo-budget.ts';
import { loneShp } from './lone-shp.ts';
import { membersOf } from './members-of.ts';
import { ShapefileReading } from './read-shapefile.ts';
import type { ShapefilesFacts } from './shapefile-check.ts';
import { shapefileChecks } from './shapefile-checks.ts';

/**
 * Checks shapefiles packed in a ZIP archive: whether all members are there and fit together, their encoding and coordinate
 * system, every feature. Each shapefile is a part.
 *
 * @param source bytes, a stream of bytes (of at most 256 MB, held in memory), or the path of a file
 * @returns an answer for any input, a broken one too; `part` of a position is a shapefile, `feature` its number from 1
 * @throws only when the source cannot be read
 */
export async function inspectShapefile(source: FileSource, options: FileOptions = {}): Promise<CheckedFile> {
  return await inspectWith(archiveOf, source, options);
}

/** The same for a .shp alone, which is only a part of a shapefile. */
export async function inspectLoneShp(source: FileSource, options: FileOptions = {}): Promise<CheckedFile> {
  return await inspectWith(loneShp, source, options);
}

async function inspectWith(
  open: (file: WholeFile) => Promise<Archive | undefined>,
  source: FileSource,
  { declared = {}, budget = {} }: FileOptions,
): Promise<CheckedFile> {
  const file = await wholeFile(source);
  const sizeBytes = file ? await sizeOfFile(file) : 0;
  const archive = file && (await open(file));
  if (!archive) {
    const checks = runContainerChecks({ failure: file ? 'damaged' : 'too-large', defects: [] });
    return checkedLayers({ format: 'SHP', sizeBytes, layers: [], checks, blocker: { check: 'archive-readable' } }, declared);
  }
  try {
    return checkedLayers({ sizeBytes, ...(await read(archive, declared, { ...geoBudget, ...budget })) }, declared);
  } finally {
    await archive.close();
  }
}

async function read(archive: Archive, declared: Declared, budget: Budget): Promise<Omit<MapFile, 'sizeBytes'>> {
  const pacer = new Pacer(performance.now() + budget.timeMs);
  const options = { declared, territory: declared.territory, maxFeatures: budget.rows, isText: false, hasTypes: true };
  const readings: ShapefileReading[] = [];
  let limit: ReadLimitName | undefined;
  try {
    for (const members of membersOf(archive)) {
      const reading = await ShapefileReading.start(archive, members, options);
      readings.push(reading);
      await reading.read(pacer);
    }
  } catch (error) {
    if (!(error instanceof ReadLimit)) throw error;
    limit = error.limit;
  }
  const facts: ShapefilesFacts = { shapefiles: readings.map((reading) => reading.facts), isSeveral: readings.length > 1 };
  const blocker = blockerOf(facts);
  return {
    format: 'SHP',
    layers: readings.map(({ layer }) => layer),
    checks: [...runContainerChecks(archive), ...runFileChecks(shapefileChecks, facts, () => undefined)],
    ...(blocker && { blocker }),
    ...(limit && { limit }),
  };
}

/** What stands in the way of features: geometry that is missing or broken in any of the shapefiles. */
function blockerOf({ shapefiles }: ShapefilesFacts): Blocker | undefined {
  if (shapefiles.some(({ faults }) => faults.has('shp'))) return { check: 'shapefile-readable' };
  return shapefiles.some(({ has }) => !has.has('shp')) ? { check: 'shapefile-members' } : undefined;
}
