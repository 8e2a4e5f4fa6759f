import type { Declared } from '../file/declared.ts';
import type { FileCheck } from '../file/file-check.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { StoredColumn } from '../table/stored-column.ts';
import type { TableProfile } from '../table/table-profile.ts';
import type { GeometryLayer } from './geometry-layers.ts';
import type { ParquetColumn, ParquetFaultCode, ParquetOutline } from './decode/decode-messages.ts';

/** A Parquet file as the checks see it. */
export interface ParquetFacts {
  readonly sizeBytes: number;
  readonly isEncrypted: boolean;
  readonly fault?: ParquetFaultCode;
  /** Undefined when the footer could not be read. */
  readonly outline?: ParquetOutline;
  /** Columns that stand in the table, in its order. */
  readonly columns: readonly ParquetColumn[];
  readonly stored: readonly StoredColumn[];
  readonly table: TableProfile;
  /** Columns of geometries. */
  readonly layers: readonly GeometryLayer[];
  readonly limit?: ReadLimitName;
  readonly declared: Declared;
}

/** How far the reading of a Parquet file must have come. */
export type ParquetStage = 'file' | 'outline' | 'rows';

/** One rule about a Parquet file. */
export type ParquetCheck = FileCheck<ParquetFacts, ParquetStage>;
