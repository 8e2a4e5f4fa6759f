import { expect, test } from 'vitest';
import { boxText } from './box-text.ts';

test('a box is told by its sides and the halves of the world', () => {
  expect(boxText([17.05, 48.79, 17.2, 48.9], 'cs')).toBe('48,79–48,9°\u00A0s. š., 17,05–17,2°\u00A0v. d.');
  expect(boxText([17.05, 48.79, 17.2, 48.9], 'en')).toBe('48.79–48.9°\u00A0N, 17.05–17.2°\u00A0E');
});

test('a box over the equator or the prime meridian names both halves', () => {
  expect(boxText([-2, -1, 3, 4], 'en')).toBe('1°\u00A0S – 4°\u00A0N, 2°\u00A0W – 3°\u00A0E');
  expect(boxText([-5, -4, -2, -1], 'en')).toBe('4°\u00A0S – 1°\u00A0S, 5°\u00A0W – 2°\u00A0W');
});
