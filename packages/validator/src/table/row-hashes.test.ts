import { expect, test } from 'vitest';
import { RowHashes } from './row-hashes.ts';
import { TextHash } from './text-hash.ts';

function hashOf(cells: readonly string[]): TextHash {
  const [row, cell] = [new TextHash().restart(), new TextHash()];
  for (const text of cells) {
    cell.ofText(text);
    row.add(cell.low, cell.high);
  }
  return row;
}

test('a row is known once it was added, and no other row is', () => {
  const rows = new RowHashes();
  const row = (index: number) => [`${index}`, 'Hodonín', `${index % 7}`];
  for (let index = 0; index < 200_000; index += 1) expect(rows.add(hashOf(row(index)))).toBe(false);
  for (let index = 0; index < 200_000; index += 1) expect(rows.add(hashOf(row(index)))).toBe(true);
});

test('cells are told apart, not only the letters of the row', () => {
  const rows = new RowHashes();
  expect(rows.add(hashOf(['a', 'b']))).toBe(false);
  expect(rows.add(hashOf(['ab', '']))).toBe(false);
  expect(rows.add(hashOf(['', 'ab']))).toBe(false);
});
