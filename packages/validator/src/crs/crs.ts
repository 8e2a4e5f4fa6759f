import type { Box } from './box.ts';

/** A coordinate system whose numbers are known. */
export interface Crs {
  /** e.g. `EPSG:5514`. */
  readonly id: string;
  readonly kind: 'geographic' | 'projected';
  /**
   * Numbers of places in Czechia, x and y in the order of maps (to the east or west, then to the north or south), as data
   * in this system have them; several boxes where two ways are in use.
   */
  readonly czechia: readonly Box[];
  /** Does the register name the axis to the north (or south) first? Then identifiers that follow it (`urn:ogc:def:crs:…`) swap x and y. */
  readonly isNorthFirst: boolean;
  /** Definition for proj4; undefined for degrees near enough to WGS 84. */
  readonly definition?: string;
}
