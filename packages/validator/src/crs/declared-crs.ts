import type { Crs } from './crs.ts';

/** The coordinate system that a file declares. */
export interface DeclaredCrs {
  /** e.g. `EPSG:5514`; the name as it is written when it has no code. */
  readonly name: string;
  /** Undefined for a system whose numbers we cannot judge. */
  readonly known?: Crs;
}
