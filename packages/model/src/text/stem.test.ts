import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { searchTerms } from './search-terms.ts';
import { stem } from './stem.ts';
import { differentWords, wordGroups } from './word-groups.ts';

test.each(wordGroups)('forms meet: %s', (group) => {
  const forms = group.split(' ');
  const stems = Map.groupBy(forms, stem);
  expect([...stems.keys()]).toHaveLength(1);
});

test.each(differentWords)('words differ: %s', (pair) => {
  const [a = '', b = ''] = pair.split(' ');
  expect(stem(a)).not.toBe(stem(b));
});

test('a word typed without diacritics has the stem of the word with them', () => {
  for (const word of wordGroups.flatMap((group) => group.split(' '))) expect(stem(fold(word))).toBe(stem(word));
});

test('any input has a stem, and the same one each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { folded, stems } = searchTerms(text);
      expect(stems).toHaveLength(folded.length);
      expect(searchTerms(text)).toEqual({ folded, stems });
      for (const term of [...folded, ...stems]) expect(term).not.toBe('');
    }),
  );
});

test('numbers, codes and short words stay', () => {
  expect(searchTerms('WMS, EPSG:5514 a č. p. 12/4').stems).toEqual(['wms', 'epsg', '5514', 'a', 'c', 'p', '12', '4']);
});
