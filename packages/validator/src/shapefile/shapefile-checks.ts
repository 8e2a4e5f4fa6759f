import { shapefileCounts } from './checks/shapefile-counts.ts';
import { shapefileEncoding } from './checks/shapefile-encoding.ts';
import { shapefileExtent } from './checks/shapefile-extent.ts';
import { shapefileMembers } from './checks/shapefile-members.ts';
import { shapefilePrj } from './checks/shapefile-prj.ts';
import { shapefileReadable } from './checks/shapefile-readable.ts';
import type { ShapefileCheck } from './shapefile-check.ts';

/** Every check of the form of shapefiles; the order is that of reports and of the documentation. */
export const shapefileChecks: readonly ShapefileCheck[] = [
  shapefileReadable,
  shapefileMembers,
  shapefilePrj,
  shapefileEncoding,
  shapefileCounts,
  shapefileExtent,
];
