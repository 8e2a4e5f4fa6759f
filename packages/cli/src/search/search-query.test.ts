import { expect, test } from 'vitest';
import { cursorOf } from './search-query.ts';

test.each([
  [null, undefined],
  [undefined, undefined],
  ['abc', 'abc'],
  ['https://example.cz/api/v1/passports?q=x&cursor=a%2Bb', 'a+b'],
])('the cursor of %s is %s', (next, cursor) => {
  expect(cursorOf(next)).toBe(cursor);
});
