import { expect, test } from 'vitest';
import { fileWeights, profileNames, profiles } from './rules.ts';

test.each([...profileNames.map((name) => [name, profiles[name]] as const), ['file', fileWeights] as const])(
  'weights of %s add up to 100',
  (_name, row) => {
    expect(Object.values(row).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  },
);
