import { describe, expect, test } from 'vitest';
import { checkCsv } from '../../csv/check-csv.ts';
import { coordinateColumns } from './coordinate-names.ts';

/** A table of places in Czechia with rows changed. */
const table = (header: string, place: (index: number) => string, changed: readonly string[] = [], places = 30) =>
  [`id,${header}`, ...Array.from({ length: places }, (_, index) => `${index + 1},${changed[index] ?? place(index)}`)].join('\n');
const degrees = (index: number) => `${(49 + index / 100).toFixed(4)},${(15 + index / 100).toFixed(4)}`;
const krovak = (index: number) => `${-600_000 - index * 100},${-1_100_000 - index * 90}`;
const positive = (index: number) => `${600_000 + index * 100},${1_100_000 + index * 90}`;

const found = async (csv: string, options?: Parameters<typeof checkCsv>[1]) =>
  (await checkCsv(new TextEncoder().encode(csv), options)).findings
    .filter(({ check }) => check.startsWith('coordinates-columns-'))
    .map(({ check, severity, positions }) => `${check} ${severity} ${(positions ?? []).map(({ row }) => row).join()}`);

test.each([
  ['latitude and longitude', table('lat,lon', degrees)],
  ['S-JTSK with minus', table('x,y', krovak)],
  ['S-JTSK as RÚIAN writes it', table('Souřadnice Y,Souřadnice X', positive)],
  ['width and length of things', table('šířka,délka', (index) => `${1 + index / 10},${3 + index / 10}`)],
  ['any x and y', table('x,y', (index) => `${index},${index * 2}`)],
  ['places abroad', table('lat,lon', (index) => `${52 + index / 100},${13 + index / 100}`)],
  ['empty places', table('lat,lon', degrees, [',', ','])],
])('%s are no fault', async (_name, csv) => {
  expect(await found(csv)).toEqual([]);
});

test.each([
  ['swapped', table('lat,lon', degrees, ['15.5000,49.1000']), ['coordinates-columns-order error 2']],
  ['zeros', table('lat,lon', degrees, ['0,0']), ['coordinates-columns-zero error 2']],
  ['half filled', table('lat,lon', degrees, ['49.5,']), ['coordinates-columns-paired warning 2']],
  ['abroad', table('lat,lon', degrees, ['48.1486,17.1077']), ['coordinates-columns-place warning 2']],
  [
    'abroad beside a code of a municipality',
    table('lat,lon,kod_obce', (index) => `${degrees(index)},582786`, ['48.1486,17.1077,582786']),
    ['coordinates-columns-place error 2'],
  ],
  ['S-JTSK under names of degrees', table('zem_sirka,zem_delka', krovak), ['coordinates-columns-system error 2,3,4,5,6']],
  ['degrees among S-JTSK', table('x,y', krovak, ['15.5000,49.1000']), ['coordinates-columns-system error 2']],
  ['minus left out', table('x,y', krovak, ['600000,1100000']), ['coordinates-columns-system error 2']],
  ['decimal commas', table('lat;lon', degrees, ['0;0']).replaceAll(',', ';'), ['coordinates-columns-zero error 2']],
])('%s: %j', async (_name, csv, findings) => {
  expect(await found(csv)).toEqual(findings);
});

test('swapped throughout cap the score', async () => {
  const swapped = table('lat,lon', (index) => degrees(index).split(',').toReversed().join(','));
  expect((await checkCsv(new TextEncoder().encode(swapped))).score).toBeLessThanOrEqual(70);
});

test('the territory of the passport is compared', async () => {
  expect(await found(table('lat,lon', degrees), { declared: { territory: [14, 49, 15.1, 50] } })).toEqual([
    'coordinates-columns-territory warning 15,16,17,18,19',
  ]);
});

describe('names', () => {
  test.each([
    [['id', 'lat', 'lon'], [[2, 1]]],
    [
      ['start_lat', 'start_lng', 'end_lat', 'end_lng'],
      [
        [1, 0],
        [3, 2],
      ],
    ],
    [['gpsLat', 'gpsLon'], [[1, 0]]],
    [['Zeměpisná šířka', 'Zeměpisná délka'], [[1, 0]]],
    [['latitude'], []],
    [['x'], []],
  ])('%j are pairs %j', (names, pairs) => {
    expect(coordinateColumns(names).map(({ x, y }) => [x, y])).toEqual(pairs);
  });
});
