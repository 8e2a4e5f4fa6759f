import { expect, test } from 'vitest';
import { Cells } from './cells/cells.ts';
import { RowHash } from './row-hash.ts';
import { RowHashes } from './row-hashes.ts';

const [cells, hash] = [new Cells(), new RowHash()];

function add(rows: RowHashes, texts: readonly string[]): boolean {
  const { low, high } = hash.of(cells.ofTexts(texts), texts.length);
  return rows.add(low, high);
}

test('a row is known once it was added, and no other row is', () => {
  const rows = new RowHashes();
  const row = (index: number) => [`${index}`, 'Hodonín', `${index % 7}`];
  for (let index = 0; index < 200_000; index += 1) expect(add(rows, row(index))).toBe(false);
  for (let index = 0; index < 200_000; index += 1) expect(add(rows, row(index))).toBe(true);
});

test('cells are told apart, not only the letters of the row', () => {
  const rows = new RowHashes();
  expect(add(rows, ['a', 'b'])).toBe(false);
  expect(add(rows, ['ab', ''])).toBe(false);
  expect(add(rows, ['', 'ab'])).toBe(false);
});
