import Database from 'better-sqlite3';

/** What a sample GeoPackage is made of; every part may be replaced. */
export interface SampleGeoPackage {
  readonly srsId?: number;
  /** Number in the header of geometries. */
  readonly blobSrsId?: number;
  readonly contentsSrsId?: number;
  readonly geometryType?: string;
  readonly extent?: readonly [number, number, number, number];
  readonly geometries?: readonly (Buffer | null)[];
  /** SQL run at the end. */
  readonly sql?: string;
  readonly applicationId?: number;
}

const krovak = 'PROJCS["S-JTSK / Krovak East North",GEOGCS["S-JTSK"],AUTHORITY["EPSG","5514"]]';
const world = 'GEOGCS["WGS 84",AUTHORITY["EPSG","4326"]]';

/** Well-known binary of a point. */
export function wkbPoint(x: number, y: number): Buffer {
  const buffer = Buffer.alloc(21);
  buffer.writeUInt8(1, 0);
  buffer.writeUInt32LE(1, 1);
  buffer.writeDoubleLE(x, 5);
  buffer.writeDoubleLE(y, 13);
  return buffer;
}

/** Well-known binary of a polygon of one ring. */
export function wkbPolygon(ring: readonly (readonly [number, number])[]): Buffer {
  const buffer = Buffer.alloc(13 + ring.length * 16);
  buffer.writeUInt8(1, 0);
  buffer.writeUInt32LE(3, 1);
  buffer.writeUInt32LE(1, 5);
  buffer.writeUInt32LE(ring.length, 9);
  for (const [index, [x, y]] of ring.entries()) {
    buffer.writeDoubleLE(x, 13 + index * 16);
    buffer.writeDoubleLE(y, 21 + index * 16);
  }
  return buffer;
}

/** A geometry with the header of GeoPackage. */
function blob(wkb: Buffer, srsId: number): Buffer {
  const head = Buffer.from([0x47, 0x50, 0, 1, 0, 0, 0, 0]);
  head.writeInt32LE(srsId, 4);
  return Buffer.concat([head, wkb]);
}

/** A GeoPackage with one layer of points in Czechia, in degrees; without a fault unless told otherwise. */
export function sampleGeoPackage(sample: SampleGeoPackage = {}): Buffer {
  const { srsId = 4326, extent = [15, 49, 15.19, 49.19], geometryType = 'POINT' } = sample;
  const { blobSrsId = srsId, contentsSrsId = srsId, applicationId = 0x47504b47 } = sample;
  const geometries = sample.geometries ?? Array.from({ length: 20 }, (_, index) => wkbPoint(15 + index / 100, 49 + index / 100));
  const database = new Database(':memory:');
  database.exec(`
    PRAGMA application_id = ${applicationId};
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT);
    CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, description TEXT, last_change TEXT, min_x REAL, min_y REAL, max_x REAL, max_y REAL, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
    INSERT INTO gpkg_spatial_ref_sys VALUES ('none', -1, 'NONE', -1, 'undefined', ''), ('none', 0, 'NONE', 0, 'undefined', ''),
      ('WGS 84', 4326, 'EPSG', 4326, '${world}', ''), ('S-JTSK', 5514, 'EPSG', 5514, '${krovak}', '');
    CREATE TABLE hriste (fid INTEGER PRIMARY KEY, geom BLOB, nazev TEXT, kapacita INTEGER);
    INSERT INTO gpkg_contents VALUES ('hriste', 'features', 'hriste', '', '', ${extent.join(', ')}, ${contentsSrsId});
    INSERT INTO gpkg_geometry_columns VALUES ('hriste', 'geom', '${geometryType}', ${srsId}, 0, 0);
  `);
  const insert = database.prepare('INSERT INTO hriste (geom, nazev, kapacita) VALUES (?, ?, ?)');
  for (const [index, geometry] of geometries.entries()) insert.run(geometry && blob(geometry, blobSrsId), `Hřiště ${index}`, index);
  if (sample.sql !== undefined) database.exec(sample.sql);
  const bytes = database.serialize();
  database.close();
  return bytes;
}
