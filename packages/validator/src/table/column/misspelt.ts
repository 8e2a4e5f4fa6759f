import { fold } from '@pasport/model';
import type { ColumnProfile } from './column-profile.ts';
import { isOneSlip } from './one-slip.ts';

/** More different values than this are no categories. */
const maxCategories = 60;
const fewestCells = 20;
/** How many times more often the right spelling is met. */
const minRatio = 4;

/** Rare values of a column of categories that are one of its frequent values spelt in another way: where and how many. */
export function misspeltOf({ values, filled, distinct, isDistinctExact }: ColumnProfile): readonly { row: number; count: number }[] {
  if (!isDistinctExact || distinct > maxCategories || filled < fewestCells || distinct > filled / 4) return [];
  const words = [...values]
    .filter(([, { kind }]) => kind === 'text' || kind === 'boolean')
    .map(([value, { row, count }]) => ({ value, row, count, key: keyOf(value) }));
  return words
    .filter((word) => words.some((other) => other.count >= minRatio * word.count && other.count >= 5 && isSlip(word, other)))
    .map(({ row, count }) => ({ row, count }))
    .toSorted((a, b) => a.row - b.row);
}

function isSlip(rare: { value: string; key: string }, common: { value: string; key: string }): boolean {
  return rare.key !== '' && (rare.key === common.key || isOneSlip(rare.value, common.value));
}

/** What is left of a spelling without case, diacritics, blanks and marks between words. */
function keyOf(value: string): string {
  return fold(value).replaceAll(/[\s.,;:_–—-]+/gu, '');
}
