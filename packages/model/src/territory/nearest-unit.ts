import { allUnits, type HeldType, type LonLat, type TerritoryUnit } from './units.ts';

const earthRadiusKm = 6_371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance on the sphere. */
function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const [dLat, dLon] = [radians(latB - latA), radians(lonB - lonA)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h));
}

/** The element whose point is nearest, with the distance; by default a municipality. */
export function nearestUnit(point: LonLat, type: HeldType = 'obec'): { unit: TerritoryUnit; distanceKm: number } | undefined {
  let best: { unit: TerritoryUnit; distanceKm: number } | undefined;
  for (const unit of allUnits()) {
    if (unit.type !== type) continue;
    const distance = distanceKm(point, unit.point);
    if (!best || distance < best.distanceKm) best = { unit, distanceKm: distance };
  }
  return best;
}
