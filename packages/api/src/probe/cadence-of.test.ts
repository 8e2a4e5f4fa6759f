import { expect, test } from 'vitest';
import { cadenceOf, cadenceOfName } from './cadence-of.ts';

const every = (days: number, count: number): string[] =>
  Array.from({ length: count }, (_one, index) => new Date(Date.UTC(2025, 0, 1 + index * days)).toISOString().slice(0, 10));

test.each([
  [every(1, 30), 'DAILY'],
  [every(1, 30).filter((_day, index) => index % 7 !== 3), 'DAILY'],
  [every(7, 10), 'WEEKLY'],
  [['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30'], 'MONTHLY'],
  [['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'], 'ANNUAL'],
  [['2025-01-01', '2025-01-02', '2025-03-09', '2025-08-20'], undefined],
  [['2025-01-01', '2025-01-02'], undefined],
] as const)('dates tell how often they come', (days, code) => {
  expect(cadenceOf(days)).toBe(code);
});

test.each([
  ['rozpocet-2026', 'ANNUAL'],
  ['ovzdusi-2026-10', 'MONTHLY'],
  ['feb-2016', 'MONTHLY'],
  ['rijen_2025', 'MONTHLY'],
  ['copy_of_2016-17_q3_final', 'QUARTERLY'],
  ['mos-oct-dec-2014', 'QUARTERLY'],
  ['2004-2016', undefined],
  ['detska-hriste', undefined],
  ['mayors', undefined],
  ['12345678', undefined],
] as const)('a file named %s is followed by the next one %s', (name, code) => {
  expect(cadenceOfName(name)).toBe(code);
});
