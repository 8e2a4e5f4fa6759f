import { allUnits, ancestorsOf, findUnit, type HeldType, type LonLat, type TerritoryUnit } from './units.ts';

const earthRadiusKm = 6_371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** An element and the great-circle distance to the seat of the municipality that it was found by. */
export interface NearUnit {
  readonly unit: TerritoryUnit;
  readonly distanceKm: number;
}

let bySouth: readonly TerritoryUnit[] | undefined;

/** Municipalities from south to north, sorted when the first question comes. */
function readBySouth(): readonly TerritoryUnit[] {
  bySouth ??= [...allUnits()].filter(({ type }) => type === 'obec').toSorted((a, b) => a.point[1] - b.point[1]);
  return bySouth;
}

/**
 * The municipality whose seat is nearest, or the district, region or state that this municipality lies in.
 * A guess from seats, not from boundaries: right on the edge of a municipality it may name the neighbour.
 * A place abroad has a nearest municipality too, so look at the distance. City districts cannot be told apart.
 *
 * @param point WGS 84
 * @returns `undefined` when the point is no place on Earth
 */
export function nearestUnit(point: LonLat, type: Exclude<HeldType, 'momc'> = 'obec'): NearUnit | undefined {
  const [lon, lat] = point;
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return undefined;
  const near = nearestMunicipality(point);
  if (!near || type === 'obec') return near;
  const unit = findUnit(ancestorsOf(near.unit.id).find((id) => id.startsWith(`${type}/`)) ?? '');
  return unit && { unit, distanceKm: near.distanceKm };
}

/** Goes from the latitude of the point to the north and to the south, while that alone is nearer than the best. */
function nearestMunicipality(point: LonLat): NearUnit | undefined {
  const units = readBySouth();
  const start = firstNorthOf(units, point[1]);
  const north = nearestOnWay(units, start, 1, point);
  return nearestOnWay(units, start - 1, -1, point, north);
}

function nearestOnWay(units: readonly TerritoryUnit[], start: number, step: 1 | -1, point: LonLat, known?: NearUnit): NearUnit | undefined {
  let best = known;
  for (let at = start, unit = units[at]; unit; at += step, unit = units[at]) {
    if (best && earthRadiusKm * radians(Math.abs(unit.point[1] - point[1])) > best.distanceKm) break;
    const distance = distanceKm(point, unit.point);
    if (!best || distance < best.distanceKm) best = { unit, distanceKm: distance };
  }
  return best;
}

function firstNorthOf(units: readonly TerritoryUnit[], lat: number): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.point[1] ?? 90) < lat) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Distance on the sphere. */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const [dLat, dLon] = [radians(latB - latA), radians(lonB - lonA)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, h)));
}
