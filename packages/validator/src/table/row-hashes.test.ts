import { expect, test } from 'vitest';
import { RowHashes } from './row-hashes.ts';

test('a row is known once it was added, and no other row is', () => {
  const rows = new RowHashes();
  const row = (index: number) => [`${index}`, 'Hodonín', `${index % 7}`];
  for (let index = 0; index < 200_000; index += 1) expect(rows.add(row(index))).toBe(false);
  for (let index = 0; index < 200_000; index += 1) expect(rows.add(row(index))).toBe(true);
});

test('cells are told apart, not only the letters of the row', () => {
  const rows = new RowHashes();
  expect(rows.add(['a', 'b'])).toBe(false);
  expect(rows.add(['ab', ''])).toBe(false);
  expect(rows.add(['', 'ab'])).toBe(false);
});
