import { expect, test } from 'vitest';
import { linkState } from './link-state.ts';

test.each([
  [200, false, 'works'],
  [206, false, 'works'],
  [429, false, 'works'],
  [401, false, 'closed'],
  [403, true, 'closed'],
  [404, true, 'fails'],
  [405, false, 'fails'],
  [405, true, 'works'],
  [400, true, 'works'],
  [503, true, 'fails'],
] as const)('status %i of a service %s %s', (status, isService, expected) => {
  expect(linkState({ status }, isService)).toBe(expected);
});

test('no answer fails, unless the address may not be asked', () => {
  const refusal = { reason: 'x', message: { cs: 'x', en: 'x' } };
  expect(linkState({ refusal: { ...refusal, isAsked: true } })).toBe('fails');
  expect(linkState({ refusal: { ...refusal, isAsked: false } })).toBe('not-asked');
});
