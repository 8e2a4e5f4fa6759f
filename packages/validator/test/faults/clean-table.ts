import { allUnits } from '@pasport/model';
import fc from 'fast-check';

/** A table as its cells, the header first. */
export type Table = readonly (readonly string[])[];

export const columns = ['id', 'nazev', 'kod_obce', 'obec', 'psc', 'ico', 'datum_vzniku', 'kapacita', 'cena', 'typ', 'verejne'] as const;

/** Municipalities whose names hold letters that 8-bit encodings spell in their own ways. */
const towns = [...allUnits()].filter(({ type, name }) => type === 'obec' && /[áéíóúýě]/u.test(name) && /[šťžřčďň]/u.test(name));
const kinds = ['Hřiště', 'Knihovna', 'Sběrný dvůr', 'Parkoviště'];
const types = ['dětské', 'sportovní', 'kulturní'];

function icoOf(seed: number): string {
  const digits = String(seed).padStart(7, '0');
  const sum = [...digits.matchAll(/\d/gu)].reduce((all, [digit], index) => all + Number(digit) * (8 - index), 0);
  return digits + String((11 - (sum % 11)) % 10);
}

const record = fc.record({
  kind: fc.nat({ max: kinds.length - 1 }),
  town: fc.nat({ max: towns.length - 1 }),
  psc: fc.integer({ min: 10_000, max: 79_999 }),
  ico: fc.integer({ min: 10_000, max: 999_999 }),
  day: fc.integer({ min: 0, max: 9_000 }),
  capacity: fc.integer({ min: 10, max: 999 }),
  price: fc.integer({ min: 10_000, max: 999_999 }),
  isPublic: fc.boolean(),
});

/** Tables of a municipality without a fault: facilities with their places, keys, dates, numbers and categories. */
export const cleanTables: fc.Arbitrary<Table> = fc.array(record, { minLength: 60, maxLength: 120 }).map((records) => [
  columns,
  ...records.map(({ kind, town, psc, ico, day, capacity, price, isPublic }, index) => {
    const { code, name } = towns[town]!;
    return [
      String(1001 + index),
      `${kinds[kind]!} ${name}`,
      String(code),
      name,
      String(psc),
      icoOf(ico),
      new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10),
      String(capacity),
      `${Math.floor(price / 100)}.${String(10 + (price % 90))}`,
      types[index % types.length]!,
      String(isPublic),
    ];
  }),
]);
