import { expect, test } from 'vitest';
import { counted, formatNumber } from './counted.ts';

const records = { cs: ['záznam', 'záznamy', 'záznamů'], en: ['record', 'records'] } as const;

test.each([
  [0, '0 záznamů', '0 records'],
  [1, '1 záznam', '1 record'],
  [3, '3 záznamy', '3 records'],
  [5, '5 záznamů', '5 records'],
  [22, '22 záznamů', '22 records'],
])('%i takes the form of its language', (count, cs, en) => {
  expect([counted(count, records, 'cs'), counted(count, records, 'en')]).toEqual([cs, en]);
});

test('numbers are written as people of the language write them', () => {
  expect([formatNumber(12.54, 'cs'), formatNumber(12.54, 'en')]).toEqual(['12,5', '12.5']);
});
