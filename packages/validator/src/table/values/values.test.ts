import { expect, test } from 'vitest';
import { kindOfCell } from '../column/kind-of-cell.ts';
import { isTotalLabel } from '../total-label.ts';
import { isBirthNumber } from './birth-number.ts';
import { icoForm } from './ico.ts';
import { isMojibake } from './mojibake.ts';
import { hasMobile, hasPersonalEmail } from './personal.ts';

test.each([
  ['00285030', 'right'],
  ['285030', 'lost-zeros'],
  ['00285031', 'wrong'],
  ['1234567890', 'other'],
  ['CZ00285030', 'other'],
])('%s as an IČO is %s', (value, form) => expect(icoForm(value)).toBe(form));

test.each([
  // Artificial numbers: months raised by 70 and 20 are in reserve, 1900 and the year 53 have no living holder.
  ['057101/0005', Number('0571010005') % 11 === 0],
  ['053101/0001', Number('0531010001') % 11 === 0],
  ['999999/9999', false],
  ['541301/0000', false],
  ['530101/123', true],
  ['540101/123', false],
  ['123456', false],
])('%s is a birth number: %s', (value, is) => expect(isBirthNumber(value)).toBe(is));

test.each([
  ['', 'empty'],
  ['12', 'integer'],
  ['-0,5', 'decimal-comma'],
  ['1.25', 'decimal-point'],
  ['1 234,50', 'spaced-number'],
  ['10,-', 'number-with-unit'],
  ['20 Kč', 'number-with-unit'],
  ['1,23E+12', 'scientific'],
  ['2024-02-29', 'date-iso'],
  ['2023-02-29', 'impossible-date'],
  ['31. 12. 2024', 'date-czech'],
  ['31.12.2024', 'date-czech'],
  ['12/31/2024', 'date-other'],
  ['09/05/26', 'date-other'],
  ['ano', 'boolean'],
  ['N/A', 'null-spelling'],
  ['#REF!', 'spreadsheet-error'],
  ['12a', 'text'],
])('„%s“ looks like %s', (value, kind) => expect(kindOfCell(value)).toBe(kind));

test.each([
  ['HĹ™iĹˇtÄ›', true],
  ['ÄŒeskÃ¡', true],
  ['Hřiště Šumperk', false],
  ['Ärzte', false],
])('%s was encoded twice: %s', (value, is) => expect(isMojibake(value)).toBe(is));

test('contacts of people are told from those of offices', () => {
  expect(hasPersonalEmail('jana.vzorova@example.com')).toBe(true);
  expect(hasPersonalEmail('podatelna@kyjov.example')).toBe(false);
  expect(hasPersonalEmail('odbor.dopravy@kyjov.example')).toBe(false);
  expect(hasMobile('+420 601 000 000')).toBe(true);
  expect(hasMobile('518 697 411')).toBe(false);
  expect(hasMobile('601000000')).toBe(false);
});

test('totals call themselves so', () => {
  for (const label of ['Celkem', 'CELKEM:', 'Součet', 'Celkem Kč']) expect(isTotalLabel(label)).toBe(true);
  for (const label of ['Celková rekonstrukce školy', 'Sumavská', 'Totální stanice a geodetické práce'])
    expect(isTotalLabel(label)).toBe(false);
});
