import { expect, test } from 'vitest';
import { TableProfile } from './table-profile.ts';

/** Rows of the notes below a table of three columns. */
function notesOf(...below: readonly (readonly string[])[]): readonly number[] {
  const table = new TableProfile(['Obec', 'Rok', 'Počet']);
  const rows = [['Kyjov', '2024', '12'], ['Hodonín', '2024', '30'], ...below];
  for (const [index, row] of rows.entries()) table.add(row, index + 2);
  return table.notesBelow;
}

test('sources and notes below a table are told from its rows', () => {
  expect(notesOf(['Zdroj: ČSÚ'])).toEqual([4]);
  expect(notesOf([''], ['Zdroj: úřad', ' odbor'])).toEqual([5]);
  expect(notesOf(['* předběžné', '', ''])).toEqual([4]);
  expect(notesOf(['', '', ''], ['Kancelář', '', ''])).toEqual([5]);
  expect(notesOf(['Údaje jsou k prvnímu lednu', '', ''])).toEqual([4]);
});

test('a row of the table is no note, even a poor one', () => {
  expect(notesOf(['Mikulov', '', ''])).toEqual([]);
  expect(notesOf(['', '', ''], ['2025', '', ''])).toEqual([]);
  expect(notesOf(['Poznámky', '2024', '3'])).toEqual([]);
  expect(notesOf(['Zdroj: ČSÚ'], ['Vsetín', '2024', '7'])).toEqual([]);
});

test('a key of the table that is a word for notes is no note', () => {
  expect(notesOf(['Zdroj', '12'])).toEqual([]);
  expect(notesOf(['Source', '2024'])).toEqual([]);
  expect(notesOf(['Legend of Zelda', '1986'])).toEqual([]);
  expect(notesOf(['Poznámka', '', ''])).toEqual([]);
  expect(notesOf(['Zdroj:', 'úřad'])).toEqual([4]);
  expect(notesOf(['Poznámky'])).toEqual([4]);
});

test('a word that only begins alike is no note', () => {
  for (const name of ['Legendární běh', 'Stav kůry', 'Zdrojů tepla: 3']) expect(notesOf([name, '2024'])).toEqual([]);
});
