import { expect, test } from 'vitest';
import { changeText } from './change-text.ts';

test.each([
  [11.5, '+11,5\u00A0bodu', '+11.5\u00A0points'],
  [-2, '−2\u00A0body', '−2\u00A0points'],
  [0.04, 'beze změny', 'no change'],
  [-0.04, 'beze změny', 'no change'],
])('a change of %s is told with its sign and noun', (change, cs, en) => {
  expect([changeText(change, 'cs'), changeText(change, 'en')]).toEqual([cs, en]);
});
