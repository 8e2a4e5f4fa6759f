import { expect, test } from 'vitest';
import { oneLine, printable } from './printable.ts';

test('escape sequences and direction overrides lose their power', () => {
  expect(printable('a\u001B[31mb\u009Bc\u202Ed\r')).toBe('a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFD');
});

test('Czech letters, tabs and line ends stay', () => {
  expect(printable('Žluťoučký\tkůň\n')).toBe('Žluťoučký\tkůň\n');
});

test('one line has no line ends and no double blanks', () => {
  expect(oneLine('  a\n\n b\t c ')).toBe('a b c');
});
