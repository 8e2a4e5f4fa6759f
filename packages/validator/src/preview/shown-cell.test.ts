import { expect, test } from 'vitest';
import { shownCell } from './shown-cell.ts';

test.each([
  ['  Houpačka ', 'Houpačka'],
  ['dva\r\nřádky', 'dva řádky'],
  ['pozpátku \u202Etxt.exe', 'pozpátku txt.exe'],
  ['nula\u0000', 'nula'],
  ['=1+1', '=1+1'],
  ['půl \uD83D', 'půl \uFFFD'],
])('a cell %j is shown as %j', (text, shown) => {
  expect(shownCell(text)).toBe(shown);
});

test('a long cell is cut between whole characters', () => {
  const shown = shownCell('🐎'.repeat(500));
  expect([...shown]).toHaveLength(100);
  expect(shown.isWellFormed()).toBe(true);
  expect(shown.endsWith('…')).toBe(true);
});
