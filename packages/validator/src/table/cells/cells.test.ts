import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellBatch } from './cell-batch.ts';
import { Cells } from './cells.ts';

const blanks = [
  ' ',
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  '\u00a0',
  '\u1680',
  '\u2003',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
];
const letters = ['a', '1', 'ž', 'Â', '€', '😀', '\u200b', '\u0085', '\u0000', 'à', '\u2080', '々', 'ﻻ'];
const text = fc.array(fc.constantFrom(...blanks, ...letters), { maxLength: 8 }).map((list) => list.join(''));

test('cells are trimmed as the language trims them, whether they come as bytes or as texts', () => {
  const cells = new Cells();
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const check = () => {
        expect(cells.count).toBe(texts.length);
        expect(cells.texts()).toEqual(texts);
        for (const [index, one] of texts.entries()) {
          expect([cells.value(index), cells.isFilled(index), cells.isPadded(index)]).toEqual([
            one.trim(),
            one.trim() !== '',
            one.trim() !== one,
          ]);
          expect(cells.copy(index)).toBe(one.trim());
        }
      };
      cells.ofTexts(texts);
      check();
      const bytes = Buffer.from(texts.join('|'));
      const batch = new CellBatch();
      batch.restart(bytes);
      let start = 0;
      for (const one of texts) {
        const end = start + Buffer.byteLength(one);
        batch.push(start, end);
        start = end + 1;
      }
      batch.endRow(7);
      expect(cells.ofBatch(new CellBatch(batch.toMessage()), 0)).toBe(7);
      check();
    }),
    { numRuns: 2_000 },
  );
});

test('long texts and rows too short for a column are cells like others', () => {
  const long = 'ř'.repeat(100_000);
  const cells = new Cells().ofTexts(['a', long, 'b']);
  expect([cells.text(1) === long, cells.value(2), cells.text(3), cells.isFilled(3)]).toEqual([true, 'b', '', false]);
});
