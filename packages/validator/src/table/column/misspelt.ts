import { fold } from '@pasport/model';
import type { ColumnProfile } from './column-profile.ts';
import { isOneSlip } from './one-slip.ts';

/** More different values than this are no categories. */
const maxCategories = 60;
const fewestCells = 20;
/** How many times more often the right spelling is met. */
const minRatio = 4;
/** Shorter values may be codes that tell case apart. */
const shortestWord = 3;

/** Rare values of a column of categories that are one of its frequent values spelt in another way: where and how many. */
export function misspeltOf({ values, filled, distinct, isDistinctExact }: ColumnProfile): readonly { row: number; count: number }[] {
  if (!isDistinctExact || distinct > maxCategories || filled < fewestCells || distinct > filled / 4) return [];
  const words = [...values]
    .filter(([, { kind }]) => kind === 'text')
    .map(([value, { row, count }]) => ({ value, row, count, key: keyOf(value) }));
  return words
    .filter((word) => words.some((other) => isSlip(word, other)))
    .map(({ row, count }) => ({ row, count }))
    .toSorted((a, b) => a.row - b.row);
}

interface Spelling {
  readonly value: string;
  readonly key: string;
  readonly row: number;
  readonly count: number;
}

/** Is it the other value spelt wrong? Case and diacritics alone never part two words; letters may, unless one is rare. */
function isSlip(word: Spelling, other: Spelling): boolean {
  if (word === other || word.key === '') return false;
  const isRare = other.count >= minRatio * word.count && other.count >= 5;
  if (word.key === other.key) {
    const isFewer = word.count < other.count || (word.count === other.count && word.row > other.row);
    return isRare || (isFewer && word.key.length >= shortestWord);
  }
  return isRare && isOneSlip(word.value, other.value);
}

/** What is left of a spelling without case, diacritics, blanks and marks between words. */
function keyOf(value: string): string {
  return fold(value).replaceAll(/[\s.,;:_–—-]+/gu, '');
}
