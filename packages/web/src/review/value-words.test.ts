import { expect, test } from 'vitest';
import { valueWords } from './value-words.ts';

test.each([
  ['ANNUAL', '/frequency', 'ročně'],
  ['TRAN', '/themes/0', 'Doprava'],
  ['PUBLIC', '/access/rights', 'veřejné'],
  ['paper', '/distributions/0/kind', 'listiny'],
  ['paper', '/locations/1/hosting', 'listiny'],
  ['no', '/security/answers/people', 'ne'],
  ['personal', '/security/personalData', 'osobní údaje'],
  ['obec/586021', '/territory/units/0', 'Hodonín'],
  ['2026-05-31', '/temporal/start', '31. května 2026'],
  ['cs', '/languages/0', 'čeština'],
  ['paid', '/locations/0/rawDataRight', 'za úplatu'],
  ['organisation', '/contactPoint/kind', 'organizace'],
  ['ANNUAL', '/title/cs', 'ANNUAL'],
  ['neznámý', '/frequency', 'neznámý'],
] as const)('%s at %s reads %s', (value, pointer, said) => {
  expect(valueWords(value, pointer, 'cs').toLowerCase().replaceAll('\u00A0', ' ')).toContain(said.toLowerCase());
});
