import type { Box } from '../crs/box.ts';
import type { FileCheck } from '../file/file-check.ts';

type GeoPackageFault = 'not-a-database' | 'damaged';

/** What the table `gpkg_contents` says of one layer, and what there is. */
export interface GeoPackageContent {
  readonly table: string;
  readonly kind: 'features' | 'attributes' | 'tiles' | 'other';
  /** What the database has under the name. */
  readonly found: 'table' | 'view' | 'nothing';
  /** Of a layer of features: is it listed in `gpkg_geometry_columns`, with a column that exists? */
  readonly hasGeometryColumn: boolean;
  readonly extent?: Box;
  /** Box of what was read. */
  readonly box?: Box;
  readonly srs: GeoPackageSrs;
}

/** Numbers of coordinate systems that a layer names in several places. */
interface GeoPackageSrs {
  readonly ofContents?: number;
  readonly ofGeometryColumn?: number;
  /** Is the system in the table `gpkg_spatial_ref_sys`? */
  readonly isRegistered: boolean;
  /** Features whose geometry says another number. */
  others: number;
}

/** A GeoPackage as the checks of its form see it. */
export interface GeoPackageFacts {
  readonly fault?: GeoPackageFault;
  readonly hasApplicationId: boolean;
  readonly isWal: boolean;
  /** Required tables that are missing. */
  readonly missingTables: readonly string[];
  readonly contents: readonly GeoPackageContent[];
}

/** How far the reading must have come. */
export type GeoPackageStage = 'file' | 'tables' | 'contents';

/** One rule about the form of a GeoPackage. */
export type GeoPackageCheck = FileCheck<GeoPackageFacts, GeoPackageStage>;
