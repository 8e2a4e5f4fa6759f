import type { Box } from '../crs/box.ts';

/** A box in degrees whose sides are where they should be; one across the 180th meridian begins in the east. */
export function isBox([west, south, east, north]: Box): boolean {
  const isDegrees = Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  const isAcross = west > 0 && east < 0;
  return isDegrees && south <= north && (west <= east || isAcross);
}
