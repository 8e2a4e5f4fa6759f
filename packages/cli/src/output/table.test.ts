import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { paintFor } from './paint.ts';
import { table } from './table.ts';

const plain = paintFor(process.stdout, { NO_COLOR: '1' });
const columns = [
  { title: 'Název', flexible: true },
  { title: 'Počet', align: 'right' as const },
];

test('a table has its columns one under another and numbers to the right', () => {
  expect(
    table({
      columns,
      rows: [
        ['Hřiště', '5'],
        ['Parkoviště', '12'],
      ],
      width: 80,
      paint: plain,
    }),
  ).toBe('Název       Počet\nHřiště          5\nParkoviště     12\n');
});

test('in a narrow terminal long texts wrap and no line is wider than it', () => {
  const rows = [['Seznam dětských hřišť a sportovišť ve správě města', '5']];
  const text = table({ columns, rows, width: 40, paint: plain });
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(text.replace(/\s+/g, ' ')).toContain('sportovišť');
});

test('foreign texts cannot break the table', () => {
  expect(table({ columns, rows: [['a\nb\u001B[2J', '1']], width: 80, paint: plain }).split('\n')).toHaveLength(3);
});

test('colours do not move the columns', () => {
  const coloured = paintFor(process.stdout, { FORCE_COLOR: '1' });
  const rows = [[{ text: 'Hřiště', format: 'red' as const }, '5']];
  const text = table({ columns, rows, width: 80, paint: coloured });
  expect(text).toContain('\u001B[31m');
  expect(stripVTControlCharacters(text)).toBe('Název   Počet\nHřiště      5\n');
});

test('a word longer than its column is broken, not cut off', () => {
  const slug = 'stanoviste-nadob-na-trideny-odpad-v-kyjove-bd752cbb';
  const text = table({
    columns,
    rows: [[{ text: slug, format: 'dim' }, '5']],
    width: 40,
    paint: paintFor(process.stdout, { FORCE_COLOR: '1' }),
  });
  const words = stripVTControlCharacters(text).split('\n').slice(1);
  expect(words.map((line) => line.slice(0, 33).trim()).join('')).toBe(slug);
});

test('dispensable columns go when there is no room for them', () => {
  const shape = {
    columns: [
      { title: 'Název', flexible: true },
      { title: 'Stav', dispensable: true },
    ],
    rows: [['Hřiště', 'zveřejněno']],
    paint: plain,
  };
  expect(table({ ...shape, width: 80 })).toContain('Stav');
  expect(table({ ...shape, width: 50 })).not.toContain('Stav');
});
