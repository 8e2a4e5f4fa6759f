import { expect, test } from 'vitest';
import { pointsIn } from './points-in.ts';
import { typeset } from './typeset.ts';

test('a Czech word of one letter stays with the next one', () => {
  const text = { cs: 'V obci a v kraji, (k tomu) i s o u.', en: 'a b' };
  expect(typeset(text, 'cs')).toBe('V\u00A0obci a\u00A0v\u00A0kraji, (k\u00A0tomu) i\u00A0s\u00A0o\u00A0u.');
  expect(typeset(text, 'en')).toBe('a b');
});

test.each([
  [0, '0 bodů', '0 points'],
  [1, '1 bod', '1 point'],
  [2.04, '2 body', '2 points'],
  [4, '4 body', '4 points'],
  [5, '5 bodů', '5 points'],
  [12.6, '12,6 bodu', '12.6 points'],
])('%d points are spoken of correctly', (points, cs, en) => {
  expect(pointsIn('cs', points)).toBe(cs.replace(' ', '\u00A0'));
  expect(pointsIn('en', points)).toBe(en.replace(' ', '\u00A0'));
});
