import { geopackageApplicationId } from './checks/geopackage-application-id.ts';
import { geopackageExtent } from './checks/geopackage-extent.ts';
import { geopackageJournal } from './checks/geopackage-journal.ts';
import { geopackageLayers } from './checks/geopackage-layers.ts';
import { geopackageReadable } from './checks/geopackage-readable.ts';
import { geopackageSrs } from './checks/geopackage-srs.ts';
import { geopackageTables } from './checks/geopackage-tables.ts';
import type { GeoPackageCheck } from './geopackage-check.ts';

/** Every check of the form of a GeoPackage; the order is that of reports and of the documentation. */
export const geopackageChecks: readonly GeoPackageCheck[] = [
  geopackageReadable,
  geopackageApplicationId,
  geopackageTables,
  geopackageLayers,
  geopackageSrs,
  geopackageExtent,
  geopackageJournal,
];
