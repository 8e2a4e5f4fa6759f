import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { objectOfMany } from './object-of-many.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_none, n) => `id-${String(n).padStart(3, '0')}`);
const hashOf = (list: readonly string[]): string => createHash('sha256').update(list.join('\n')).digest('hex');

test('one is named by itself', () => {
  expect(objectOfMany(['b'])).toEqual({ object: 'b' });
  expect(objectOfMany(['b', 'b'])).toEqual({ object: 'b' });
});

test('several are counted and named in order, with the hash of the list', () => {
  expect(objectOfMany(['b', 'a', 'b'])).toEqual({ object: '2 passports: a b', after_hash: hashOf(['a', 'b']) });
  expect(objectOfMany(ids(100)).object).toBe(`100 passports: ${ids(100).join(' ')}`);
});

test('of more than a page the number and the hash stay, whatever their order', () => {
  expect(objectOfMany(ids(101))).toEqual({ object: '101 passports', after_hash: hashOf(ids(101)) });
  expect(objectOfMany(ids(101).toReversed())).toEqual(objectOfMany(ids(101)));
});
