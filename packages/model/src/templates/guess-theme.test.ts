import { expect, test } from 'vitest';
import { codelists } from '../codelists/codelists.ts';
import { guessTheme } from './guess-theme.ts';
import { stemsOfData } from './stems-of-data.ts';
import { themeWords } from './theme-words.ts';

test.each([
  ['Výdaje 2016', ['DOKLAD_ROK', 'PARAGRAF', 'CASTKA', 'SUBJEKT_NAZEV'], 'ECON'],
  ['Psc list', ['kodobce', 'nazobce', 'psc', 'kodokresu'], 'REGI'],
  ['Air quality station', ['date', 'no2'], 'ENVI'],
  ['Sklad', ['ProductType', 'Price', 'Qty'], 'ECON'],
  ['Dopravní nehody', ['ulice', 'obec', 'zemepisna_sirka'], 'TRAN'],
] as const)('%s with its columns is of one theme', (title, columns, theme) => {
  expect(guessTheme({ title, columns })).toMatchObject({ theme });
});

test('data of which nothing speaks, or two themes alike, have no theme', () => {
  expect(guessTheme({ title: 'Tabulka', columns: ['a', 'b', 'id', 'name'] })).toBeUndefined();
  expect(guessTheme({ title: '', columns: ['škola', 'doprava'] })).toBeUndefined();
});

test('every theme is one of the codelist, and no word tells two of them', () => {
  const codes = new Set(codelists['data-theme'].items.map(({ code }) => code));
  const seen = new Map<string, string>();
  for (const [theme, words] of Object.entries(themeWords)) {
    expect(codes).toContain(theme);
    for (const stem of new Set(stemsOfData(words))) {
      expect({ stem, theme: seen.get(stem) ?? theme }).toEqual({ stem, theme });
      seen.set(stem, theme);
    }
  }
});
