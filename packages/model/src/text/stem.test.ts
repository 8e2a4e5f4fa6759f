import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differentWords } from './different-words.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { wordGroups } from './word-groups.ts';

test.each(wordGroups)('forms meet: %s', (group) => {
  const stems = Map.groupBy(group.split(' '), stem);
  expect([...stems.keys()]).toHaveLength(1);
});

test.each(differentWords)('words differ: %s', (pair) => {
  const [a = '', b = ''] = pair.split(' ');
  expect(stem(a)).not.toBe(stem(b));
});

test('a word typed without diacritics or in capitals has the stem of the word as it is written', () => {
  for (const word of wordGroups.flatMap((group) => group.split(' '))) {
    expect(stem(fold(word)), word).toBe(stem(word));
    expect(stem(word.toUpperCase()), word).toBe(stem(word));
  }
});

test.each(['wms', 'csv', 'epsg', '5g', 'co2', 'gtfs', 'p', '5514', '12.5', 'api'])('a code stays as it is: %s', (code) => {
  expect(stem(code)).toBe(code);
});

test.each(['dataset data', 'service serve', 'address adres', 'name number', 'open operator'])('English words differ: %s', (pair) => {
  const [a = '', b = ''] = pair.split(' ');
  expect(stem(a)).not.toBe(stem(b));
});

test('a stem is folded, whatever the word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (word) => {
      expect(stem(word)).toBe(fold(stem(word)));
    }),
  );
});
