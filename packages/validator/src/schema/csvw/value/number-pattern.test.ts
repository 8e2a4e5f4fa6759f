import { expect, test } from 'vitest';
import { matchesNumberPattern } from './match-number-pattern.ts';
import { readNumberPattern } from './number-pattern.ts';

const usual = { decimalChar: '.', groupChar: ',' };
const czech = { decimalChar: ',', groupChar: '\u00a0' };

test.each([
  ['0', ['0', '7', '12', '-3', '+3'], ['', '1.5', '1,000', 'x']],
  ['000', ['007', '1234'], ['07', '7']],
  ['#,##0', ['0', '12', '123', '1,234', '12,345,678'], ['1234', '12,34', ',123', '1,2345']],
  ['#,##,##0', ['1,234', '12,34,567'], ['1,234,567', '1234']],
  ['0.0#', ['1.5', '1.25'], ['1', '1.', '1.255']],
  ['#.##', ['1', '1.2', '.5'], ['1.234', '']],
  ['0.0##,#', ['1.234,5', '1.23'], ['1.2345', '1.23,4']],
  ['0.0E0', ['1.5E3', '1.5E-3'], ['1.5', '15E3', '1.5e3']],
  ['0E+00', ['1E+05', '1E-05'], ['1E05', '1E+5']],
  ['+0', ['+1', '-1'], ['1']],
  ['-0', ['-1'], ['1', '+1']],
  ['0%', ['5%', '-5%'], ['5', '5‰']],
  ['‰0', ['‰5', '‰-5'], ['5‰', '5']],
])('numbers written by the pattern %s are told from others', (text, right, wrong) => {
  const pattern = readNumberPattern(text, usual)!;
  expect(right.filter((number) => !matchesNumberPattern(number, pattern, usual))).toEqual([]);
  expect(wrong.filter((number) => matchesNumberPattern(number, pattern, usual))).toEqual([]);
});

test.each(['', '[', '0#', '0.#0', '0,,0', '#,', '0E', '0.0.0', 'abc', '0 Kč'])('%j is no number pattern', (text) => {
  expect(readNumberPattern(text, usual)).toBeUndefined();
});

test('marks of a country stand in place of the usual ones', () => {
  const pattern = readNumberPattern('#\u00a0##0,00', czech)!;
  expect(matchesNumberPattern('1\u00a0234,50', pattern, czech)).toBe(true);
  expect(matchesNumberPattern('1234,50', pattern, czech)).toBe(false);
  expect(matchesNumberPattern('1\u00a0234.50', pattern, czech)).toBe(false);
});
