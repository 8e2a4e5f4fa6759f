import { securityLevels } from '@pasport/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelWithOverride, type LevelOverride } from './level-with-override.ts';

const today = '2026-06-01';
const override = (fields: Partial<LevelOverride>): LevelOverride => ({
  level: 'S1',
  from_level: 'S3',
  expires_on: '2026-12-31',
  confirmed_at: '2026-05-01T00:00:00.000Z',
  ended_at: null,
  ...fields,
});

test.each<[string, Partial<LevelOverride>, 'S0' | 'S3' | 'S4', string]>([
  ['a confirmed milder level holds', {}, 'S3', 'S1'],
  ['holds on its last day', { expires_on: today }, 'S3', 'S1'],
  ['one that is over does not', { expires_on: '2026-05-31' }, 'S3', 'S3'],
  ['one that was ended does not', { ended_at: today }, 'S3', 'S3'],
  ['one that nobody confirmed does not', { confirmed_at: null }, 'S3', 'S3'],
  ['nor for data that became stricter since', {}, 'S4', 'S4'],
  ['and it never makes data stricter', {}, 'S0', 'S0'],
  ['a stricter level needs no second person', { level: 'S4', from_level: 'S3', confirmed_at: null, expires_on: null }, 'S3', 'S4'],
])('%s', (_name, fields, derived, expected) => {
  expect(levelWithOverride(derived, override(fields), today)).toBe(expected);
});

test('without a second person no override ever makes a level milder', () => {
  const level = fc.constantFrom(...securityLevels);
  fc.assert(
    fc.property(level, level, level, (derived, from_level, to) => {
      const held = levelWithOverride(derived, override({ from_level, level: to, confirmed_at: null }), today);
      expect(securityLevels.indexOf(held)).toBeGreaterThanOrEqual(securityLevels.indexOf(derived));
    }),
  );
});
