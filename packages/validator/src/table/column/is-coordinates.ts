import type { ColumnProfile } from './column-profile.ts';

const fewest = 5;
const decimals = /[.,]\d{3,}$/u;

/** Does a column hold degrees of places in Czechia: decimals within its longitudes, or within its latitudes? */
export function isCoordinates({ values }: ColumnProfile): boolean {
  let [longitudes, latitudes, all] = [0, 0, 0];
  for (const [value, { kind, number }] of values) {
    if (kind !== 'decimal-point' && kind !== 'decimal-comma') continue;
    all += 1;
    if (!decimals.test(value)) continue;
    if (number > 12 && number < 19) longitudes += 1;
    else if (number > 48.5 && number < 51.1) latitudes += 1;
  }
  return all >= fewest && Math.max(longitudes, latitudes) / all > 0.95;
}
