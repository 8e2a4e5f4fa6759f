/**
 * Writes the tables of `src/territory/tables` from a folder with `obce.csv`, `okresy.csv`, `kraje.csv`, `momc.csv`
 * and the boundaries `okresy.geojson`, `kraje.geojson` (codes and names as in RÚIAN, WGS 84):
 *
 *     node --conditions=source packages/model/scripts/write-territory-tables.ts FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { innerPoint, type Position } from './inner-point.ts';

const [, , folder = ''] = process.argv;
if (folder === '') throw new Error('name the folder to read');
const tables = join(import.meta.dirname, '../src/territory/tables');
const ruian = 'RÚIAN, ČÚZK, CC BY 4.0';
/** Seats that the source has wrong: Březová near Zlín had the place of Březová in okres Uherské Hradiště. Own look-up, 49°15′37″ N 17°47′29″ E. */
const seats: Readonly<Record<string, Position>> = { 585131: [17.7914, 49.2603] };
const boundaries = `${ruian}; boxes and inner points of simplified boundaries`;

type Row = Readonly<Record<string, string>>;
type Rings = readonly Position[][];

function readCsv(name: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== columns.length) throw new Error(`${name}: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

interface Feature {
  readonly id: string;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Rings }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] };
}

/** Point and box of each area by its code. */
function readPlaces(name: string): Map<string, { point: Position; box: readonly number[] }> {
  const { features } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { features: Feature[] };
  return new Map(
    features.map(({ id, geometry }) => {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      const [lons, lats] = [rings.flat().map(([lon]) => lon), rings.flat().map(([, lat]) => lat)];
      const [lon, lat] = innerPoint(rings);
      const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
      return [id, { point: [rounded(lon), rounded(lat)], box: box.map(rounded) }] as const;
    }),
  );
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

function write(name: string, source: string, columns: readonly string[], rows: readonly (readonly unknown[])[]): void {
  const lines = rows.map((row) => `    ${inOneLine(row)}`).join(',\n');
  writeFileSync(
    join(tables, name),
    `{\n  "source": ${inOneLine(source)},\n  "columns": ${inOneLine(columns)},\n  "rows": [\n${lines}\n  ]\n}\n`,
  );
}

/** JSON as the formatter of the project leaves it. */
function inOneLine(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(inOneLine).join(', ')}]` : JSON.stringify(value);
}

const [regionPlaces, districtPlaces] = [readPlaces('kraje.geojson'), readPlaces('okresy.geojson')];
write(
  'regions.json',
  boundaries,
  ['code', 'name', 'nuts3', 'point', 'box'],
  readCsv('kraje.csv').map(({ kod_kraje: code = '', nazev, nuts3 }) => {
    const { point, box } = regionPlaces.get(code) ?? {};
    return [Number(code), nazev, nuts3, point, box];
  }),
);
write(
  'districts.json',
  boundaries,
  ['code', 'name', 'lau1', 'region', 'point', 'box'],
  readCsv('okresy.csv').map(({ kod_okresu: code = '', nazev, lau1, kod_kraje: region }) => {
    const { point, box } = districtPlaces.get(code) ?? {};
    return [Number(code), nazev, lau1, Number(region), point, box];
  }),
);
write(
  'municipalities.json',
  `${ruian} (2021); points of municipal seats 2018, free to use, that of Březová (585131) corrected`,
  ['code', 'name', 'district', 'lon', 'lat'],
  readCsv('obce.csv').map((row) => {
    const [lon, lat] = seats[row['kod_obce'] ?? ''] ?? [Number(row['lon']), Number(row['lat'])];
    return [Number(row['kod_obce']), row['nazev'], Number(row['kod_okresu']), rounded(lon), rounded(lat)];
  }),
);
write(
  'city-districts.json',
  ruian,
  ['code', 'name', 'municipality'],
  readCsv('momc.csv').map((row) => [Number(row['kod_momc']), row['nazev'], Number(row['kod_obce'])]),
);
