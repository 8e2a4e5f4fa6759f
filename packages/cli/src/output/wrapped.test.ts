import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped, wrappedPointer } from './wrapped.ts';

test.each([
  ['/distributions/0/columns/3', 60, ['/distributions/0/columns/3']],
  ['/distributions/0/columns/3', 16, ['/distributions/0', '/columns/3']],
  ['/distributions/0', 5, ['/distributions', '/0']],
  ['obec/586307', 6, ['obec', '/586307']],
])('the pointer %s in %i columns is %j', (pointer, width, lines) => {
  expect(wrappedPointer(pointer, width)).toEqual(lines);
});

test('nothing is lost and only names or words longer than the width stick out', () => {
  const names = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 30 }), (parts, width) => {
      const lines = wrappedPointer(`/${parts.join('/')}`, width);
      expect(lines.join('')).toBe(`/${parts.join('/')}`);
      expect(lines.every((line) => line.length <= width || line.lastIndexOf('/') === 0)).toBe(true);
      const rows = wrapped(parts.join(' '), width);
      expect(rows.join(' ')).toBe(parts.join(' '));
      expect(rows.every((row) => row.length <= width || !row.includes(' '))).toBe(true);
    }),
  );
});
