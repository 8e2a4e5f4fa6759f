import type { FileCheck } from '../file/file-check.ts';
import type { Extent } from '../geo/extent-outcome.ts';
import type { DbfEncoding } from './dbf/dbf-encoding.ts';

/** Members of a shapefile: geometry, index, table, coordinate system, encoding. */
export const memberKinds = ['shp', 'shx', 'dbf', 'prj', 'cpg'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** Why a member cannot be read to its end. */
export type MemberFault = 'not-one' | 'cut-off' | 'too-large';

/** One shapefile, which is several files of one name, as the checks of its form see it. */
export interface ShapefileFacts {
  readonly name: string;
  readonly has: ReadonlySet<MemberKind>;
  readonly faults: ReadonlyMap<MemberKind, MemberFault>;
  /** How many records there are in each member that counts them; missing for one that was not read whole. */
  readonly counts: ReadonlyMap<'shp' | 'shx' | 'dbf', number>;
  readonly encoding?: DbfEncoding;
  /** Does the .prj hold a description of a system? */
  readonly isPrjRead: boolean;
  readonly extent?: Extent;
}

/** A ZIP archive with shapefiles. */
export interface ShapefilesFacts {
  readonly shapefiles: readonly ShapefileFacts[];
  /** Is there more than one, so that findings have to say which? */
  readonly isSeveral: boolean;
}

/** One rule about the form of shapefiles. */
export type ShapefileCheck = FileCheck<ShapefilesFacts, 'archive'>;
