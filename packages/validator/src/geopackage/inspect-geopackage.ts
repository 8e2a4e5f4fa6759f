import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileSource } from '../file/file-source.ts';
import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { wholeFile } from '../file/whole-file.ts';
import { geoBudget } from '../geo/geo-budget.ts';
import { checkedLayers } from '../geo/checked-layers.ts';
import type { GeoPackageFacts, GeoPackageStage } from './geopackage-check.ts';
import { geopackageChecks } from './geopackage-checks.ts';
import { readGeoPackage } from './read-geopackage.ts';

const magic = Buffer.from('SQLite format 3\0', 'latin1');

/** Is it a SQLite database? No other format of open data is one. */
export function looksLikeGeoPackage(head: Uint8Array): boolean {
  return magic.equals(head.subarray(0, magic.length));
}

/**
 * Checks the content of a GeoPackage: an undamaged database, required tables, coordinate systems, every layer of features
 * and every table of attributes. The file is opened for reading only, nothing in it is run.
 *
 * @param source bytes, a stream of bytes (of at most 256 MB, held in memory), or the path of a file
 * @returns an answer for any input, a broken one too; `part` of a position is a layer, `feature` its number from 1
 * @throws only when the source cannot be read
 */
export async function inspectGeoPackage(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const file = (await wholeFile(source)) ?? { bytes: magic };
  const { facts, sizeBytes, layers, tables, limit } = await readGeoPackage(file, declared, { ...geoBudget, ...budget });
  const blocker = blockerOf(facts);
  return checkedLayers(
    {
      format: facts.missingTables.length > 0 && !facts.hasApplicationId ? 'other' : 'GPKG',
      sizeBytes,
      layers,
      tables,
      checks: runFileChecks(geopackageChecks, facts, (stage) => stageBlocker(facts, stage)),
      ...(blocker && { blocker }),
      ...(limit && { limit }),
    },
    declared,
  );
}

function blockerOf({ fault, missingTables, contents }: GeoPackageFacts): Blocker | undefined {
  if (fault) return { check: 'geopackage-readable' };
  if (missingTables.length > 0) return { check: 'geopackage-tables' };
  return contents.length === 0 ? { check: 'geopackage-layers' } : undefined;
}

function stageBlocker({ fault, missingTables }: GeoPackageFacts, stage: GeoPackageStage): Blocker | undefined {
  if (stage === 'file') return undefined;
  if (fault) return { check: 'geopackage-readable', isOpaque: true };
  return stage === 'contents' && missingTables.length > 0 ? { check: 'geopackage-tables', isOpaque: true } : undefined;
}
