import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeOds, makeXlsx } from '../../test/make-workbook.ts';
import { sampleGeoPackage } from '../../test/maps/sample-geopackage.ts';
import { krovakPrj, sampleShapefile } from '../../test/maps/sample-shapefile.ts';
import { checkAndPreview } from '../check-file.ts';
import { previewLimits } from './preview-limits.ts';

const fixture = async (name: string) => await readFile(join(import.meta.dirname, '../../../../fixtures/data', name));
const preview = async (content: string | Uint8Array) =>
  (await checkAndPreview(typeof content === 'string' ? Buffer.from(content) : content)).preview;

const header = ['id', 'nazev', 'cena'];
const cells = Array.from({ length: 40 }, (_, index) => [String(index + 1), `Lavička ${index + 1}`, String(100 + index * 7)]);
const records = cells.map(([id, nazev, cena]) => ({ id: Number(id), nazev, cena: Number(cena) }));
const odsTable = (rows: readonly (readonly string[])[]) =>
  `<table:table table:name="Lavičky">${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n');

test.each<[string, string | Uint8Array]>([
  ['CSV', csv([header, ...cells])],
  [
    'CSV in windows-1250 under a title',
    Buffer.from(`Seznam laviček města;;\n;;\n${csv([header, ...cells])}`.replaceAll('č', '\u00e8'), 'latin1'),
  ],
  ['XLSX', makeXlsx([{ rows: [header, ...cells.map(([id, nazev, cena]) => [Number(id), nazev!, Number(cena)])] }])],
  ['ODS', makeOds(odsTable([header, ...cells]))],
  ['JSON', JSON.stringify(records)],
  ['JSON with the list inside', JSON.stringify({ verze: 1, polozky: records })],
  ['NDJSON', records.map((record) => JSON.stringify(record)).join('\n')],
])('%s shows its first rows under its columns', async (_name, content) => {
  const shown = await preview(content);
  expect(shown?.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(['id integer', 'nazev string', 'cena integer']);
  expect(shown?.columns.every(({ filledShare }) => filledShare === 1)).toBe(true);
  expect(shown?.rows).toHaveLength(20);
  expect(shown?.rows[0]).toEqual(['1', 'Lavička 1', '100']);
  expect(shown?.rows[19]).toEqual(['20', 'Lavička 20', '233']);
  expect(shown?.of).toEqual({ columns: 3, rows: 40 });
  expect(shown?.outline).toBeUndefined();
});

test('a workbook says which sheet is shown', async () => {
  const sheets = [{ rows: [header, ...cells] }, { rows: [['a', 'b'], ...cells.map(([id, name]) => [id!, name!])] }];
  expect((await preview(makeXlsx(sheets)))?.part).toBe((await checkAndPreview(makeXlsx(sheets))).report.parts?.[0]?.name);
});

test('wide tables, long cells and short rows stay within the limits', async () => {
  const wide = Array.from({ length: 80 }, (_, index) => `sloupec_${index}`);
  const rows = Array.from({ length: 30 }, (_, row) => wide.map((_name, index) => (index === 0 ? String(row) : 'č'.repeat(300))));
  const shown = await preview(csv([wide, ['1', 'krátký'], ...rows]));
  expect(shown?.columns).toHaveLength(previewLimits.columns);
  expect(shown?.of.columns).toBe(80);
  expect(shown?.rows[0]).toHaveLength(previewLimits.columns);
  expect(shown?.rows[0]?.slice(0, 3)).toEqual(['1', 'krátký', '']);
  expect(Buffer.byteLength(JSON.stringify(shown))).toBeLessThan(2 * previewLimits.bytes);
});

test.each([
  ['GeoPackage', sampleGeoPackage(), ['nazev', 'kapacita']],
  ['shapefile', sampleShapefile(), ['NAZEV', 'POCET']],
])('a %s shows properties and places of its features', async (_name, bytes, names) => {
  const shown = await preview(bytes);
  expect(shown?.columns.map(({ name }) => name)).toEqual(names);
  expect(shown?.rows).toHaveLength(20);
  expect(shown?.outline).toMatchObject({ features: 20, lines: [], areas: [] });
  expect(shown?.outline?.points).toHaveLength(20);
  const [west, south, east, north] = shown!.outline!.bbox;
  for (const [lon, lat] of shown!.outline!.points) {
    expect(lon >= west - 0.001 && lon <= east + 0.001).toBe(true);
    expect(lat >= south - 0.001 && lat <= north + 0.001).toBe(true);
  }
});

test('S-JTSK is drawn in degrees where the file declares it, and not at all where it does not', async () => {
  const points = [[-600_000, -1_160_000] as const, [-601_000, -1_161_000] as const];
  const [point] = (await preview(sampleShapefile({ points, prj: krovakPrj })))!.outline!.points;
  expect(point?.[0]).toBeCloseTo(16.58, 1);
  expect(point?.[1]).toBeCloseTo(49.2, 1);
  const undeclared = await preview(sampleShapefile({ points, prj: undefined }));
  expect(undeclared?.outline).toBeUndefined();
  expect(undeclared?.rows).toHaveLength(2);
});

const collection = (features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (properties: object, geometry: object | null) => ({ type: 'Feature', properties, geometry });
const circle = (lon: number, lat: number, radius: number, positions: number) => {
  const ring = Array.from({ length: positions }, (_, index) => {
    const angle = (index / positions) * 2 * Math.PI;
    return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return [...ring, ring[0]!];
};

test('GeoJSON of every geometry is drawn', async () => {
  const shown = await preview(await fixture('detska-hriste.geojson'));
  expect(shown?.outline?.points.length).toBeGreaterThan(0);
  const mixed = await preview(
    collection([
      feature({ a: 1 }, { type: 'Polygon', coordinates: [circle(17, 49, 0.1, 40), circle(17, 49, 0.05, 20).toReversed()] }),
      feature(
        { a: 2 },
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [17, 49],
              [17.1, 49.1],
            ],
            [
              [17, 49.1],
              [17.1, 49],
            ],
          ],
        },
      ),
      feature(
        { a: 3 },
        {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Point', coordinates: [17, 49] },
            { type: 'MultiPoint', coordinates: [[17.05, 49]] },
          ],
        },
      ),
      feature({ a: 4 }, null),
    ]),
  );
  expect(mixed?.outline).toMatchObject({ features: 3 });
  expect(mixed?.outline?.areas.map((rings) => rings.length)).toEqual([2]);
  expect(mixed?.outline?.lines).toHaveLength(2);
  expect(mixed?.outline?.points).toHaveLength(2);
  expect(mixed?.rows.map(([a]) => a)).toEqual(['1', '2', '3', '4']);
});

test('a large layer is drawn by features from all over it, within the limits', async () => {
  const features = Array.from({ length: 1_500 }, (_, index) =>
    feature({ n: index }, { type: 'Polygon', coordinates: [circle(13 + (index % 30) / 6, 49 + Math.floor(index / 30) / 50, 0.03, 60)] }),
  );
  const outline = (await preview(collection(features)))!.outline!;
  expect(outline.features).toBeGreaterThan(50);
  expect(outline.features).toBeLessThanOrEqual(previewLimits.features);
  expect(outline.bbox[1]).toBeLessThan(49.1);
  expect(outline.bbox[3]).toBeGreaterThan(49.9);
  expect(JSON.stringify(outline).length).toBeLessThanOrEqual(previewLimits.bytes);
});

const people = [
  ['birth numbers', csv([['cislo', 'rodne_cislo'], ...Array.from({ length: 8 }, (_, index) => [String(index), '905101/0014'])])],
  [
    'private e-mails',
    csv([['cislo', 'kontakt'], ...Array.from({ length: 8 }, (_, index) => [String(index), `jan.novak${index}@seznam.cz`])]),
  ],
  [
    'mobile numbers in the last row only',
    csv([
      ['cislo', 'popis', 'x'],
      ...Array.from({ length: 300 }, (_, index) => [String(index), `místo ${index}`, 'a']),
      ['301', '+420 602 123 456', 'a'],
    ]),
  ],
  [
    'names with homes in properties of a map, which only checks of tables look for',
    collection(
      Array.from({ length: 8 }, (_, index) =>
        feature(
          { jmeno: 'Jan', prijmeni: `Novák${index}`, adresa_bydliste: `Lipová ${index}`, datum_narozeni: '1980-01-02' },
          { type: 'Point', coordinates: [17 + index / 100, 49] },
        ),
      ),
    ),
  ],
] as const;

test.each(people)('nothing is shown of a file with %s', async (_name, content) => {
  expect(await preview(content)).toBeUndefined();
});

test('nothing is shown of the fixture with tenants, nor of what is no table', async () => {
  expect(await preview(await fixture('najemci-bytu-vzor.csv'))).toBeUndefined();
  expect(await preview('%PDF-1.7\n')).toBeUndefined();
  expect(await preview('')).toBeUndefined();
  expect(await preview('<html><body>Stránka nenalezena</body></html>')).toBeUndefined();
});
