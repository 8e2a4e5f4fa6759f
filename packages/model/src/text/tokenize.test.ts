import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokenize.ts';

test.each([
  ['Školy č. 5', 'školy č 5'],
  ['č.p. 12/4, č. p. 12', 'čp 12 4 čp 12'],
  ['Technické služby s.r.o., Lesy s. r. o. a ČEZ a. s.', 'technické služby sro lesy sro a čez as'],
  ['s.r.o', 'sro'],
  ['k. ú. Hodonín', 'kú hodonín'],
  ['ZŠ J.A.Komenského', 'zš ja komenského'],
  ['Konec věty. A další. V roce 2024.', 'konec věty a další v roce 2024'],
  ['S-JTSK, JTSK', 'sjtsk jtsk'],
  ['e-mail, e-mailem, Wi-Fi, wifi', 'email emailem wifi wifi'],
  ['parkoviště P+R', 'parkoviště pr'],
  ['sociálně-demografický e-podatelna', 'sociálně demografický e podatelna'],
  ['5G, WMS/WFS, EPSG:5514, CO₂, PM10', '5g wms wfs epsg 5514 co2 pm10'],
  ['kod_obce;nazev', 'kod obce nazev'],
  ['„Dětská hřiště“ – přehled', 'dětská hřiště přehled'],
  ['roz\u00ADpočet města', 'rozpočet města'],
  ['hřiště'.normalize('NFD'), 'hřiště'],
  ['https://data.hodonin.cz/x.csv', 'https data hodonin cz x csv'],
  ['... – / " * ( NEAR', 'near'],
  ['', ''],
])('%s has the words: %s', (text, words) => {
  expect(tokenize(text).join(' ')).toBe(words);
});

test('a long run of letters is cut, also between the halves of a character', () => {
  expect(tokenize('a'.repeat(1_000))).toEqual(['a'.repeat(64)]);
  expect(tokenize(`${'a'.repeat(63)}𠀀𠀀`)).toEqual(['a'.repeat(63)]);
});

test('words hold no space or sign, and are words themselves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of tokenize(text)) {
        expect(word).toMatch(/^[\p{L}\p{M}\p{N}]{1,64}$/u);
        expect(tokenize(word)).toEqual([word]);
      }
    }),
  );
});

test('text of a million dots or letters is read in linear time', () => {
  for (const piece of ['a.', 'a. ', 'x', 'č.p', '. ', 'e-']) expect(tokenize(piece.repeat(300_000)).length).toBeGreaterThanOrEqual(0);
});
