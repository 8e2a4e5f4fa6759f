import type { Budget } from '../file/budget.ts';
import type { Declared } from '../file/declared.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import { Pacer } from '../file/pacer.ts';
import { ReadLimit } from '../file/read-limit.ts';
import type { WholeFile } from '../file/whole-file.ts';
import type { Layer, MapFile } from '../geo/checked-layers.ts';
import { catalogueOf, missingTablesOf, namesOf, type CatalogueEntry } from './catalogue.ts';
import type { GeoPackageFacts } from './geopackage-check.ts';
import { beginningOf, databaseHead, openDatabase, type Sqlite } from './open-database.ts';
import { layerOf, readFeatures, readTable, tableFactsFor } from './read-layers.ts';

/** Marks of versions 1.2 and later, 1.0, 1.1. */
const applicationIds = new Set([0x47504b47, 0x47503130, 0x47503131]);
/** The check of a whole database cannot be interrupted; larger ones are only read. */
const maxCheckedBytes = 1024 * 1024 * 1024;

/** What reading of a GeoPackage gives. */
export interface GeoPackageRead {
  readonly facts: GeoPackageFacts;
  readonly sizeBytes: number;
  readonly layers: readonly Layer[];
  readonly tables: NonNullable<MapFile['tables']>;
  readonly limit?: ReadLimitName;
}

/** Reads a database layer by layer, feature by feature, as far as the budget goes. */
export async function readGeoPackage(file: WholeFile, declared: Declared, budget: Budget): Promise<GeoPackageRead> {
  const { head, sizeBytes } = await beginningOf(file);
  const { isSqlite, applicationId, isWal } = databaseHead(head);
  const reading = new Reading(declared, budget);
  const fault = isSqlite ? await reading.read(file, isWal, sizeBytes) : 'not-a-database';
  return {
    facts: {
      ...(fault && { fault }),
      hasApplicationId: applicationIds.has(applicationId),
      isWal,
      missingTables: reading.missingTables,
      contents: reading.contents,
    },
    sizeBytes,
    layers: reading.layers.map(({ layer }) => layer),
    tables: reading.tables,
    ...(reading.limit && { limit: reading.limit }),
  };
}

/** One reading, which may end in the middle. */
class Reading {
  missingTables: string[] = [];
  readonly layers: { entry: CatalogueEntry; layer: Layer }[] = [];
  readonly tables: { name: string; facts: ReturnType<typeof tableFactsFor> }[] = [];
  limit: ReadLimitName | undefined;
  #catalogue: CatalogueEntry[] = [];
  readonly #declared: Declared;
  readonly #budget: Budget;
  readonly #pacer: Pacer;

  constructor(declared: Declared, budget: Budget) {
    this.#declared = declared;
    this.#budget = budget;
    this.#pacer = new Pacer(performance.now() + budget.timeMs);
  }

  get contents(): GeoPackageFacts['contents'] {
    return this.#catalogue.map((entry) => {
      const box = this.layers.find((one) => one.entry === entry)?.layer.survey.box;
      return { ...entry, ...(box && { box }) };
    });
  }

  async read(file: WholeFile, isWal: boolean, sizeBytes: number): Promise<'damaged' | undefined> {
    let database: Sqlite | undefined;
    try {
      database = await openDatabase(file, isWal);
      if (sizeBytes <= maxCheckedBytes && database.pragma('quick_check(1)', { simple: true }) !== 'ok') return 'damaged';
      const names = namesOf(database);
      this.missingTables = missingTablesOf(names);
      if (this.missingTables.length > 0) return undefined;
      this.#catalogue = catalogueOf(database, names);
      for (const entry of this.#catalogue) await this.#readEntry(database, entry);
      return undefined;
    } catch (error) {
      if (error instanceof ReadLimit) this.limit = error.limit;
      else if (!isSqliteError(error)) throw error;
      return error instanceof ReadLimit ? undefined : 'damaged';
    } finally {
      database?.close();
    }
  }

  async #readEntry(database: Sqlite, entry: CatalogueEntry): Promise<void> {
    if (entry.found !== 'table') return;
    if (entry.kind === 'features' && entry.hasGeometryColumn) {
      const layer = layerOf(entry, this.#declared, this.#budget.rows);
      this.layers.push({ entry, layer });
      await readFeatures(database, entry, layer.survey, this.#pacer);
    } else if (entry.kind === 'attributes') {
      const facts = tableFactsFor(database, entry.table, this.#declared);
      this.tables.push({ name: entry.table, facts });
      await readTable(database, entry.table, facts, this.#budget.rows, this.#pacer);
    }
  }
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}
