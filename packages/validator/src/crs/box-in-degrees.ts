import type { Box } from './box.ts';
import type { Crs } from './crs.ts';
import { toDegrees } from './to-degrees.ts';

const steps = [0, 0.25, 0.5, 0.75, 1];
const digits = 1e7;

/** The box in degrees around a box of another system: its sides are bent, so that points along them count, too. */
export function boxInDegrees(box: Box, crs: Crs): Box | undefined {
  if (crs.kind === 'geographic') return box;
  const there = toDegrees(crs);
  const [west, south, east, north] = box;
  const places = steps.flatMap((part) => {
    const [x, y] = [west + part * (east - west), south + part * (north - south)];
    return [there(x, south), there(x, north), there(west, y), there(east, y)];
  });
  const known = places.filter((place) => place !== undefined);
  if (known.length < places.length) return undefined;
  const [lons, lats] = [known.map(([lon]) => lon), known.map(([, lat]) => lat)];
  return [
    rounded(Math.min(...lons), Math.floor),
    rounded(Math.min(...lats), Math.floor),
    rounded(Math.max(...lons), Math.ceil),
    rounded(Math.max(...lats), Math.ceil),
  ];
}

function rounded(value: number, round: (scaled: number) => number): number {
  return round(value * digits) / digits;
}
