import { ancestorsOf, findUnit, type Draft } from '@pasport/model';
import { bbox } from '@turf/bbox';

/** West, south, east, north in degrees, WGS 84. */
export type Box = readonly [number, number, number, number];

/** Boxes of units are those of simplified borders; a tenth of a degree more keeps honest data inside. */
const margin = 0.05;

/** Box that a passport declares, by itself or by its geometry. */
export function boxOf(territory: Draft['territory']): Box | undefined {
  if (territory?.bbox) return territory.bbox as unknown as Box;
  if (!territory?.geometry) return undefined;
  const [west, south, east, north] = bbox(territory.geometry);
  return Number.isFinite(west) ? [west, south, east, north] : undefined;
}

/** Box in which data about these units lie: of the unit or of the smallest element around it whose box we know. */
export function expectedBox(units: readonly string[]): Box | undefined {
  let whole: Box | undefined;
  for (const id of units) {
    const box = knownBox(id);
    if (!box) return undefined;
    whole = whole ? [Math.min(whole[0], box[0]), Math.min(whole[1], box[1]), Math.max(whole[2], box[2]), Math.max(whole[3], box[3])] : box;
  }
  return whole && [whole[0] - margin, whole[1] - margin, whole[2] + margin, whole[3] + margin];
}

function knownBox(id: string): Box | undefined {
  for (const unit of [id, ...ancestorsOf(id)]) {
    const box = findUnit(unit)?.bbox;
    if (box) return box;
  }
  return undefined;
}

/** Share of the area of `box` that lies outside `expected`; a point or a line counts by its middle. */
export function shareOutside(box: Box, expected: Box): number {
  const area = (box[2] - box[0]) * (box[3] - box[1]);
  const width = Math.max(0, Math.min(box[2], expected[2]) - Math.max(box[0], expected[0]));
  const height = Math.max(0, Math.min(box[3], expected[3]) - Math.max(box[1], expected[1]));
  if (area > 0) return 1 - (width * height) / area;
  const [lon, lat] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return lon >= expected[0] && lon <= expected[2] && lat >= expected[1] && lat <= expected[3] ? 0 : 1;
}

/** Latitudes of Czechia where longitudes belong: the two ranges share no number. */
export function isSwapped([west, south, east, north]: Box): boolean {
  return west >= 48.5 && east <= 51.1 && south >= 12 && north <= 18.9;
}
