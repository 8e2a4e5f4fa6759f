import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindByForm, kindOfCell } from './kind-of-cell.ts';
import { PlainNumber } from './plain-number.ts';

const plain = new PlainNumber();
const digits = fc.stringMatching(/^\d{0,4}$/);
const sign = fc.constantFrom('', '+', '-');
const mark = fc.constantFrom('', '.', ',', '-', 'e', ' ', '/');
const cell = fc.oneof(
  fc.tuple(sign, digits, mark, digits, mark, digits).map((parts) => parts.join('')),
  fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }).map((date) => date.toISOString().slice(0, 10)),
  fc
    .tuple(fc.nat({ max: 9999 }), fc.nat({ max: 19 }), fc.nat({ max: 39 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('ano', 'N/A', '#REF!', '1 234,50', '20 Kč', '31. 12. 2024', '1,23E+12'),
);

test('the quick look at a cell says what the patterns say', () => {
  fc.assert(
    fc.property(cell, (value) => {
      expect(kindOfCell(value.trim())).toBe(kindByForm(value.trim()));
    }),
    { numRuns: 5_000 },
  );
});

test('numbers are read as the language reads them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[+-]?\d{1,20}([.,]\d{1,12})?$/), (value) => {
      const bytes = Buffer.from(`${value};`);
      plain.read(bytes, 0, bytes.length - 1);
      expect(plain.number + 0).toBe(Number(value.replace(',', '.')) + 0);
    }),
    { numRuns: 5_000 },
  );
});
