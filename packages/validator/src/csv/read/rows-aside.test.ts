import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf } from '../../file/file-source.ts';
import { findEncoding } from '../input/find-encoding.ts';
import { readRows } from './read-rows.ts';
import type { Reading } from './reading.ts';
import { rowsAside } from './rows-aside.ts';
import { tableRows, type RowsOrder } from './table-rows.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pasport-rows-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const marks = { delimiter: ';', quote: '"', escape: '"', rowEnd: 'LF' } as const;
const plain = Array.from({ length: 60_000 }, (_, row) => `${row};ulice č. ${row % 50};"a ""b"" ${row}\n";  x `);
const tables: readonly (readonly [name: string, content: Buffer])[] = [
  ['regular', Buffer.from(`kód;ulice;text;x\n${plain.join('\n')}\n`)],
  ['breaking the rules of quoting in the middle', Buffer.from(`kód;ulice;text;x\n${plain.join('\n')}\n1;"a" b;c;d\n${plain.join('\n')}`)],
  [
    'with lines in another encoding',
    Buffer.concat([Buffer.from(`kód;b\n${plain.join('\n')}\n`), Buffer.from([0x3b, 0xec, 0x0a, 0x00, 0x3b, 0x0a])]),
  ],
];

async function read(kind: 'inline' | 'aside', path: string, content: Buffer, mayRead = Infinity) {
  const order: RowsOrder = { found: findEncoding(content, true), marks, headLines: 1, maxBytes: 1e9, timeMs: 60_000 };
  const reading: Reading = { sizeBytes: 0, wrongLines: { count: 0, rows: [] }, nulls: 0 };
  const rows: string[] = [];
  const batches = kind === 'aside' ? rowsAside(path, order, reading) : tableRows(bytesOf(path), order, reading);
  await readRows(batches, (cells, row) => rows.push(`${row}: ${cells.texts().join('|')}`) < mayRead);
  return { rows, reading };
}

test.each(tables)('a table %s is read by a thread of its own as it is read without one', async (name, content) => {
  const path = join(folder, name);
  await writeFile(path, content);
  const [inline, aside] = [await read('inline', path, content), await read('aside', path, content)];
  expect(aside.rows.length).toBeGreaterThan(60_000 - 1);
  expect(aside).toEqual(inline);
});

test('a reader who has enough ends the thread', async () => {
  const [name, content] = tables[0]!;
  const path = join(folder, `${name}, in part`);
  await writeFile(path, content);
  const { rows } = await read('aside', path, content, 10);
  expect(rows).toHaveLength(10);
});

test('a file that cannot be read is told', async () => {
  await expect(read('aside', join(folder, 'none'), Buffer.from('a;b\n'))).rejects.toThrow('ENOENT');
});
