import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Příliš žluťoučký kůň úpěl ďábelské ódy', 'prilis zlutoucky kun upel dabelske ody'],
  ['Straße, Łódź, Ærø, Œuvre', 'strasse, lodz, aero, oeuvre'],
  ['ofﬁcial ﬂora', 'official flora'],
  ['CO₂ a m²', 'co2 a m2'],
  ['İstanbul', 'istanbul'],
  ['HŘIŠTĚ'.normalize('NFD'), 'hriste'],
  ['Москва', 'москва'],
  ['WMS', 'wms'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding again changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});
