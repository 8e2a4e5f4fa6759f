import type { Box } from '../crs/box.ts';
import { crsOfName } from '../crs/crs-of-name.ts';
import { crsOfWkt } from '../crs/crs-of-wkt.ts';
import type { DeclaredCrs } from '../crs/declared-crs.ts';
import type { GeoPackageContent } from './geopackage-check.ts';
import type { Sqlite } from './open-database.ts';

/** Tables that every GeoPackage has (OGC 12-128r18, requirements 10 and 13). */
const requiredTables = ['gpkg_contents', 'gpkg_spatial_ref_sys'];
const maxContents = 500;

/** A layer with what is needed to read it. */
export interface CatalogueEntry extends Omit<GeoPackageContent, 'box'> {
  readonly geometryColumn?: string;
  /** Name of the type of its geometries, e.g. `POLYGON`; `GEOMETRY` for any. */
  readonly geometryType?: string;
  readonly crs?: DeclaredCrs;
}

/** Real tables and views by their names; what a virtual table does on reading, nobody knows. */
export type Names = ReadonlyMap<string, 'table' | 'view'>;

export function namesOf(database: Sqlite): Names {
  const rows = database
    .prepare(
      `SELECT name, CASE WHEN type = 'table' AND sql LIKE 'CREATE TABLE%' THEN 'table' ELSE 'view' END FROM sqlite_master WHERE type IN ('table', 'view')`,
    )
    .raw()
    .all() as [string, 'table' | 'view'][];
  return new Map(rows.map(([name, kind]) => [name.toLowerCase(), kind]));
}

export function missingTablesOf(names: Names): string[] {
  return requiredTables.filter((name) => names.get(name) !== 'table');
}

/** Layers listed in the contents. */
export function catalogueOf(database: Sqlite, names: Names): CatalogueEntry[] {
  const systems = systemsOf(database);
  const columns = geometryColumnsOf(database, names);
  const rows = database
    .prepare(
      `SELECT substr(table_name, 1, 200) AS name, data_type, srs_id, min_x, min_y, max_x, max_y FROM gpkg_contents LIMIT ${maxContents}`,
    )
    .all() as Record<string, unknown>[];
  return rows.map((row) => {
    const table = String(row['name']);
    const column = columns.get(table.toLowerCase());
    const ofContents = integer(row['srs_id']);
    const ofGeometryColumn = column?.srsId ?? ofContents;
    const system = ofGeometryColumn === undefined ? undefined : systems.get(ofGeometryColumn);
    const extent = extentOf(row);
    const found = names.get(table.toLowerCase()) ?? 'nothing';
    return {
      table,
      kind: kindOf(row['data_type']),
      found,
      hasGeometryColumn: column !== undefined && found === 'table' && hasColumn(database, table, column.name),
      ...(extent && { extent }),
      srs: {
        ...(ofContents !== undefined && { ofContents }),
        ...(ofGeometryColumn !== undefined && { ofGeometryColumn }),
        isRegistered: system !== undefined,
        others: 0,
      },
      ...(column && { geometryColumn: column.name, geometryType: column.type }),
      ...(system?.crs && { crs: system.crs }),
    };
  });
}

function kindOf(type: unknown): GeoPackageContent['kind'] {
  if (type === 'features' || type === 'attributes') return type;
  return type === 'tiles' || type === '2d-gridded-coverage' ? 'tiles' : 'other';
}

/** Systems by their numbers in the file; −1 and 0 are described, but mean that nobody knows. */
function systemsOf(database: Sqlite): Map<number, { crs?: DeclaredCrs }> {
  const rows = database
    .prepare('SELECT srs_id, organization, organization_coordsys_id, substr(definition, 1, 20000) FROM gpkg_spatial_ref_sys LIMIT 20000')
    .raw()
    .all() as [number, string | null, number | null, string | null][];
  return new Map(
    rows.map(([id, organization, code, definition]) => {
      const crs = id === 0 || id === -1 ? undefined : crsOf(organization, code, definition);
      return [id, { ...(crs && { crs }) }];
    }),
  );
}

function crsOf(organization: string | null, code: number | null, definition: string | null): DeclaredCrs | undefined {
  const named = String(organization).toUpperCase() === 'EPSG' && code !== null && code > 0 ? crsOfName(`EPSG:${code}`) : undefined;
  return named?.known ? named : (crsOfWkt(String(definition)) ?? named);
}

function geometryColumnsOf(database: Sqlite, names: Names): Map<string, { name: string; type: string; srsId: number | undefined }> {
  if (names.get('gpkg_geometry_columns') !== 'table') return new Map();
  const rows = database
    .prepare('SELECT table_name, column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns LIMIT 20000')
    .raw()
    .all() as [unknown, unknown, unknown, unknown][];
  return new Map(
    rows.map(([table, name, type, srsId]) => [
      String(table).toLowerCase(),
      { name: String(name), type: String(type).toUpperCase(), srsId: integer(srsId) },
    ]),
  );
}

function hasColumn(database: Sqlite, table: string, column: string): boolean {
  return columnsOf(database, table).some(({ name }) => name.toLowerCase() === column.toLowerCase());
}

/** Stored columns of a table; computed ones could run anything. */
export function columnsOf(database: Sqlite, table: string): { name: string; isKey: boolean }[] {
  const rows = database.prepare('SELECT name, pk, hidden FROM pragma_table_xinfo(?)').raw().all(table) as [string, number, number][];
  return rows.filter(([, , hidden]) => hidden === 0).map(([name, pk]) => ({ name, isKey: pk > 0 }));
}

function integer(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

function extentOf(row: Record<string, unknown>): Box | undefined {
  const [west, south, east, north] = ['min_x', 'min_y', 'max_x', 'max_y'].map((name) => row[name]);
  return typeof west === 'number' && typeof south === 'number' && typeof east === 'number' && typeof north === 'number'
    ? [west, south, east, north]
    : undefined;
}
