import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';
import { archiveOf } from './open-archive.ts';

const table = strToU8('id,nazev\n1,lavička\n2,koš\n');
const check = async (files: Record<string, Uint8Array>) => await checkFile(zipSync(files));
const found = async (files: Record<string, Uint8Array>) => (await check(files)).findings.map(({ check: id }) => id);

test('data files of an archive are checked one by one, findings say which', async () => {
  const broken = strToU8('id,datum\n1,2024-02-31\n2,2024-05-31\n3,2024-06-01\n');
  const report = await check({ 'lavicky.csv': table, 'data/terminy.csv': broken, '__MACOSX/._lavicky.csv': table });
  expect(report).toMatchObject({ format: 'ZIP', rows: 5, parts: [{ name: 'lavicky.csv' }, { name: 'data/terminy.csv' }] });
  expect(report.findings.find(({ check: id }) => id === 'dates-possible')?.positions).toEqual([
    { part: 'data/terminy.csv', row: 2, column: 2 },
  ]);
});

test.each<[string, Record<string, Uint8Array>, string]>([
  ['no data file', { 'cti-me.pdf': strToU8('%PDF-1.7') }, 'archive-holds-data'],
  ['nothing', {}, 'archive-holds-data'],
  ['a name that leads out', { '../../etc/a.csv': table, 'b.csv': table }, 'archive-safe'],
  ['more files than are looked at', Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`${n}.csv`, table])), 'archive-few-files'],
])('%s in an archive is told', async (_, files, id) => {
  expect(await found(files)).toContain(id);
});

test('a name that is there twice is told', async () => {
  const bytes = Buffer.from(zipSync({ 'a1.csv': table, 'a2.csv': table }));
  for (let at = bytes.indexOf('a2.csv'); at >= 0; at = bytes.indexOf('a2.csv', at)) bytes.write('a1.csv', at);
  expect((await checkFile(bytes)).findings.map(({ check: id }) => id)).toContain('archive-names-unique');
});

test('a damaged entry does not hide the others', async () => {
  const bytes = Buffer.from(zipSync({ 'a.csv': table, 'b.csv': strToU8('id,nazev\n'.repeat(200)) }));
  const start = bytes.indexOf('b.csv') + 'b.csv'.length;
  bytes.fill(0xff, start, start + 8);
  const { findings, parts } = await checkFile(bytes);
  expect(findings.find(({ check: id }) => id === 'archive-readable')?.positions).toEqual([{ part: 'b.csv' }]);
  expect(parts?.map(({ name }) => name)).toEqual(['a.csv']);
});

test('a file that the disk does not give is no damaged archive', async () => {
  await expect(archiveOf({ path: '/no/such/archive.zip' })).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await archiveOf({ bytes: strToU8('PK\u0003\u0004 nothing') })).toBeUndefined();
});
