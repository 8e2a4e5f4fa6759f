import { parquetFlat } from './checks/parquet-flat.ts';
import { parquetGeoExtent } from './checks/parquet-geo-extent.ts';
import { parquetGeoTypes } from './checks/parquet-geo-types.ts';
import { parquetGeo } from './checks/parquet-geo.ts';
import { parquetOpen } from './checks/parquet-open.ts';
import { parquetReadWhole } from './checks/parquet-read-whole.ts';
import { parquetReadable } from './checks/parquet-readable.ts';
import { parquetTypes } from './checks/parquet-types.ts';
import type { ParquetCheck } from './parquet-check.ts';

/** Every check of Parquet; those of its table are in `table/`. The order is that of reports and of the documentation. */
export const parquetChecks: readonly ParquetCheck[] = [
  parquetReadable,
  parquetOpen,
  parquetReadWhole,
  parquetFlat,
  parquetTypes,
  parquetGeo,
  parquetGeoExtent,
  parquetGeoTypes,
];
