import { expect, test } from 'vitest';
import { bar } from './bar.ts';

test.each([
  [0, '░░░░'],
  [0.5, '██░░'],
  [0.98, '███░'],
  [1, '████'],
  [1.7, '████'],
  [-1, '░░░░'],
])('%d is %s', (share, text) => {
  expect(bar(share, 4)).toBe(text);
});
