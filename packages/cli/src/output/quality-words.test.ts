import { caps } from '@pasport/validator';
import { expect, test } from 'vitest';
import { qualityWords } from './quality-words.ts';

test('reasons of caps are those of the validator', () => {
  const reasons = Object.fromEntries(Object.entries(caps).map(([name, { reason }]) => [name, reason]));
  expect(qualityWords.capReasons).toEqual(reasons);
});
