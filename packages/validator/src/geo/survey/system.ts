import type { DeclaredCrs } from '../../crs/declared-crs.ts';

/** How the numbers of a file are to be understood: the format allows only WGS 84, or the file says, or it should but does not. */
export type System =
  | { readonly kind: 'wgs84' }
  | { readonly kind: 'declared'; readonly crs: DeclaredCrs }
  | { readonly kind: 'undeclared' };

export const wgs84: System = { kind: 'wgs84' };
export const undeclared: System = { kind: 'undeclared' };

/** @param crs what the file declares; undefined for nothing */
export function systemFor(crs: DeclaredCrs | undefined): System {
  return crs ? { kind: 'declared', crs } : undeclared;
}
