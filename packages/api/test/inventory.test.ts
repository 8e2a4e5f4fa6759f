import { checkFile } from '@pasport/validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Actor } from '../src/accounts/actor.ts';
import { importInventory, tryInventory } from '../src/inventory/import-inventory.ts';
import { inventoryFaults, inventoryTemplate } from '../src/inventory/inventory-files.ts';
import { getInventory, mapInventory, uploadInventory } from '../src/inventory/inventory-upload.ts';
import { placeOfCell } from '../src/inventory/place-of-cell.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { searchPassports } from '../src/passports/search-passports.ts';
import { taskCounts } from '../src/workflow/list-tasks.ts';
import { databases, type TestDatabase } from './databases.ts';
import { openTestRegistry } from './registry.ts';

const clerk: Actor = { kind: 'token', id: 'clerk', role: 'registrar', organisation: 'hodonin' };
const stranger: Actor = { kind: 'token', id: 'stranger', role: 'registrar', organisation: 'kyjov' };
const info = { requestId: 'test' };
const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(databases)('an inventory on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });
  const upload = (bytes: Uint8Array, fileName = 'inventura.csv') => uploadInventory(registry.ctx, clerk, { fileName, bytes });
  const total = async (): Promise<number> =>
    (await searchPassports(registry.ctx, clerk, { filters: { organisation: ['hodonin'] }, sort: 'newest', limit: 1, facets: false })).total;

  const list = [
    'Poř. číslo;Název datové sady;Oblast;Odbor;Periodicita aktualizace;Odkaz na data;Nosič',
    '1;Dětská hřiště;Vzdělávání, kultura a sport;Odbor investic;ročně;https://data.hodonin.example/h.csv;soubor',
    '2;Kartotéka hrobů;;Správa hřbitovů;nevím;;papír',
    '3;;doprava;Odbor dopravy;měsíčně;;databáze',
    '4;Parkování;hudba;Odbor dopravy;někdy;ftp//x;soubor',
  ].join('\n');

  test('is tried first: good rows, warnings, and faults with their cells', async () => {
    const inventory = await upload(csv(list));
    expect(inventory.mapping).toEqual(['id', 'nazev', 'tema', 'utvar', 'periodicita', 'odkaz', 'podoba']);
    const results = await tryInventory(registry.ctx, clerk, inventory, info);
    expect(results.map(({ row, status }) => [row, status])).toEqual([
      [2, 'created'],
      [3, 'created'],
      [4, 'refused'],
      [5, 'refused'],
    ]);
    const places = results.flatMap((one) => one.faults.map(({ column }) => placeOfCell(inventory.table, one.row, column, 'cs')));
    expect(places).toEqual([
      'buňka B4 (Název datové sady)',
      'buňka C5 (Oblast)',
      'buňka E5 (Periodicita aktualizace)',
      'buňka F5 (Odkaz na data)',
    ]);
    expect(results[1]?.warnings.length).toBeGreaterThan(0);
    expect(await total()).toBe(0);
  });

  test('is taken in part, and repeated it doubles nothing', async () => {
    const first = await importInventory(registry.ctx, clerk, (await upload(csv(list))).id, info);
    expect(first.results?.map(({ status }) => status)).toEqual(['created', 'created', 'refused', 'refused']);
    const again = await importInventory(registry.ctx, clerk, (await upload(csv(list.replace('Odbor investic', 'Odbor správy')))).id, info);
    expect(again.results?.map(({ status }) => status)).toEqual(['changed', 'unchanged', 'refused', 'refused']);
    expect(await total()).toBe(2);
  });

  test('is handed over for approval at once where its office wants it', async () => {
    const text = 'ev. číslo;Název;Stručný popis\nZ-1;Zastávky;Zastávky ve městě.\nZ-2;Lavičky;Lavičky ve městě.';
    const inventory = await upload(csv(text));
    expect(inventory.mapping).toEqual(['id', 'nazev', 'popis']);
    const done = await importInventory(registry.ctx, clerk, inventory.id, { ...info, submit: true });
    expect(done).toMatchObject({ isSubmitted: true, results: [{ status: 'created' }, { status: 'created' }] });
    const counts = await taskCounts(registry.ctx, { ...clerk, role: 'approver' }, { kind: ['submission'] });
    expect(counts.map(({ count }) => count)).toEqual([2]);
  });

  test('of a workbook tells the sheet and the cell', async () => {
    const cell = (value: string) => ({ value, type: String });
    const rows = [
      ['Název', 'Téma'],
      ['Lavičky', 'hlouposti'],
    ].map((row) => row.map(cell));
    const bytes = await writeXlsxFile(rows, { sheet: 'Pasporty' }).toBuffer();
    const inventory = await upload(new Uint8Array(bytes), 'inventura.xlsx');
    const [result] = await tryInventory(registry.ctx, clerk, inventory, info);
    expect(placeOfCell(inventory.table, result!.row, result!.faults[0]!.column, 'en')).toBe('sheet Pasporty, cell B2 (Téma)');
  });

  test('in the words of the office: its own territory among more of the name, a theme by a part of its name', async () => {
    const rows = ['Název;Téma;Obec', 'Lampy;Ekonomika a finance;Hodonín', 'Lavky;Doprava a zdraví;Lipov', 'Stezky;Zdraví;Kyjov'];
    const inventory = await uploadInventory(
      registry.ctx,
      { ...clerk, organisation: 'kyjov' },
      { fileName: 'a.csv', bytes: csv(rows.join('\n')) },
    );
    const results = await tryInventory(registry.ctx, { ...clerk, organisation: 'kyjov' }, inventory, info);
    expect(results.map(({ status, faults }) => [status, faults.map(({ column }) => column)])).toEqual([
      ['created', []],
      ['refused', [1]],
      ['created', []],
    ]);
  });

  test('has its columns corrected; a field twice is refused', async () => {
    const { id } = await upload(csv('A;B\nLavičky;doprava\n'));
    await expect(mapInventory(registry.ctx, clerk, id, ['nazev', 'nazev'])).rejects.toMatchObject({ code: 'invalid-request' });
    await mapInventory(registry.ctx, clerk, id, ['nazev', 'tema']);
    const [result] = await tryInventory(registry.ctx, clerk, await getInventory(registry.ctx, clerk, id), info);
    expect(result).toMatchObject({ status: 'created', title: 'Lavičky' });
  });

  test('belongs to its office', async () => {
    const { id } = await upload(csv(list));
    await expect(getInventory(registry.ctx, stranger, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(getInventory(registry.ctx, { kind: 'guest' }, id)).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  test('that is no table is refused', async () => {
    await expect(upload(csv('<!doctype html><title>x</title>'))).rejects.toMatchObject({ code: 'inventory-unreadable' });
  });

  test('has a template that is read without correction, and a file of faults in which nothing is a formula', async () => {
    for (const kind of ['csv', 'xlsx'] as const) {
      const inventory = await upload(new Uint8Array(await inventoryTemplate(kind, 'cs')), `sablona.${kind}`);
      expect(inventory.mapping.every((name) => name !== '')).toBe(true);
      expect(new Set(inventory.mapping).size).toBe(inventory.mapping.length);
      const [result] = await tryInventory(registry.ctx, clerk, inventory, info);
      expect(result).toMatchObject({ status: 'created', faults: [] });
    }
    const inventory = await upload(csv('Název;Téma\n=1+1;hlouposti\n'));
    const results = await tryInventory(registry.ctx, clerk, inventory, info);
    const faults = await inventoryFaults('csv', inventory, results, 'cs');
    expect(faults.toString()).toContain("'=1+1");
    expect((await checkFile(new Uint8Array(await inventoryFaults('xlsx', inventory, results, 'cs')))).rows).toBeGreaterThan(0);
  });

  test('of 5,000 rows is tried and taken within 10 s', { timeout: 60_000 }, async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_one, index) => `X-${index};Evidence číslo ${index};doprava;Hodonín;ročně;Odbor ${index % 7};ano`,
    );
    const text = ['id;název;téma;území;periodicita;útvar;lidé', ...rows].join('\n');
    const started = performance.now();
    const inventory = await upload(csv(text));
    const tried = await tryInventory(registry.ctx, clerk, inventory, info);
    const done = await importInventory(registry.ctx, clerk, inventory.id, info);
    const ms = performance.now() - started;
    expect(tried.every(({ status }) => status === 'created')).toBe(true);
    expect(done.results?.every(({ status }) => status === 'created')).toBe(true);
    expect(ms).toBeLessThan(10_000);
  });
});
