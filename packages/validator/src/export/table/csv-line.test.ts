import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

test.each(['=1+1', '+420', '-1', '@x', '\t=1', '  =1', '＝1', '\n=1'])(
  'a text that begins as a formula (%j) is told to be text',
  (text) => {
    expect(csvLine([text]).replaceAll('"', '')).toBe(`'${text}\r\n`);
  },
);

test('numbers, missing cells and texts with commas and quotes keep to RFC 4180', () => {
  expect(csvLine([-1.5, undefined, 'a,b', 'řekl „x"', 'dva\nřádky'])).toBe('-1.5,,"a,b","řekl „x""","dva\nřádky"\r\n');
});
