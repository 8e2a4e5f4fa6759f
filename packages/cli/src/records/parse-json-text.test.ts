import { expect, test } from 'vitest';
import { parseJsonText } from './parse-json-text.ts';

test('a byte order mark does not matter', () => {
  expect(parseJsonText('\uFEFF{"a":1}')).toEqual({ value: { a: 1 } });
});

test('an empty text is told apart from a wrong one', () => {
  expect(parseJsonText(' \n')).toMatchObject({ unread: { code: 'empty-file' } });
});

test.each([
  ['not json', '„o“'],
  ['{\n  "a": 1,\n  b: 2\n}', '3:3'],
  ['{\n  "a": [1, 2', '2:13'],
])('a fault in %j is at %s', (text, place) => {
  expect(parseJsonText(text)).toMatchObject({ unread: { code: 'invalid-json', message: { cs: `Není to platný JSON (${place}).` } } });
});
