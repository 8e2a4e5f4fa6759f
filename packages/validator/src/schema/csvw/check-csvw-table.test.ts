import { expect, test } from 'vitest';
import { csvwFiles, site, tableOf } from '../../../test/csvw-files.ts';
import { checkCsvwTable } from './check-csvw-table.ts';

const columns = [
  { name: 'kod', titles: 'kód', datatype: 'integer' },
  { name: 'kraj', titles: 'kraj' },
];
const source = Buffer.from('kód,kraj\n1,JM\nx,ZL\n');
const check = (tableUrl: string, description: unknown, files: Record<string, unknown> = {}) =>
  checkCsvwTable({ source, tableUrl, description, load: csvwFiles(files) });

test('a file is checked by the description given, whatever its folder', async () => {
  const result = await check('file:///stazene/mesta.csv', `${site}popis.json`, { 'popis.json': tableOf(columns) });
  expect(result).toMatchObject({ rows: 2, columns: 2, warnings: [], errors: [{ code: 'cell-datatype', row: 3, column: 1 }] });
  expect(result.errors[0]).not.toHaveProperty('url');
});

test('the only table described is meant, one of several must be named', async () => {
  expect((await check('export (1).csv', tableOf(columns))).errors.map(({ code }) => code)).toEqual(['cell-datatype']);
  const { '@context': context, ...table } = tableOf(columns);
  const group = { '@context': context, tables: [table, { ...table, url: 'obce.csv' }] };
  expect((await check('export.csv', group)).errors.map(({ code }) => code)).toEqual(['table-not-described']);
  expect((await check('obce.csv', group)).errors.map(({ code }) => code)).toEqual(['cell-datatype']);
});

test('tables that foreign keys refer to are read only for their keys', async () => {
  const foreignKeys = [{ columnReference: 'kraj', reference: { resource: 'kraje.csv', columnReference: 'kod' } }];
  const group = {
    '@context': 'http://www.w3.org/ns/csvw',
    tables: [
      { url: `${site}mesta.csv`, tableSchema: { columns, foreignKeys } },
      { url: `${site}kraje.csv`, tableSchema: { columns: [{ name: 'kod', titles: 'kod', datatype: 'integer' }] } },
      { url: `${site}nedostupne.csv` },
    ],
  };
  group.tables[0]!.tableSchema!.foreignKeys![0]!.reference.resource = `${site}kraje.csv`;
  const { errors } = await check(`${site}mesta.csv`, group, { 'kraje.csv': 'kod\nJM\n' });
  expect(errors.map(({ code }) => code)).toEqual(['cell-datatype', 'foreign-key-unmatched']);
});

test('a stream is read as it comes', async () => {
  async function* pieces() {
    yield Buffer.from('kód,kraj\n');
    for (let index = 0; index < 5000; index += 1) yield Buffer.from(`${index},"více\nřádků"\n`);
    yield Buffer.from('x,JM\n');
  }
  const result = await checkCsvwTable({ source: pieces(), tableUrl: 'mesta.csv', description: tableOf(columns), load: csvwFiles({}) });
  expect(result).toMatchObject({ rows: 5001, errors: [{ code: 'cell-datatype', count: 1, row: 10_002 }] });
});
