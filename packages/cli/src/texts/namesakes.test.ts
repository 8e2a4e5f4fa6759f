import { expect, test } from 'vitest';
import { namesakes } from './namesakes.ts';

const many = ['Beroun', 'Cheb', 'Děčín', 'Jičín', 'Kladno', 'Louny', 'Písek', 'Tábor'];

test.each([
  [
    ['Hodonín', 'Havlíčkův Brod'],
    'Kyjov je v okrese Havlíčkův Brod i Hodonín; hledáme v obou.',
    'Kyjov is in the districts of Havlíčkův Brod and Hodonín; searching in both.',
  ],
  [['Cheb', 'Cheb'], 'Kyjov je v okrese Cheb (2×); hledáme v obou.', 'Kyjov is in the district of Cheb (2×); searching in both.'],
  [
    ['Písek', 'Cheb', 'Louny'],
    'Kyjov je v okresech Cheb, Louny a Písek; hledáme ve všech.',
    'Kyjov is in the districts of Cheb, Louny and Písek; searching in all of them.',
  ],
  [
    many.slice(0, 7),
    'Kyjov je v okresech Beroun, Děčín, Cheb, Jičín, Kladno, Louny a Písek; hledáme ve všech.',
    'Kyjov is in the districts of Beroun, Děčín, Cheb, Jičín, Kladno, Louny and Písek; searching in all of them.',
  ],
  [
    many,
    'Kyjov je v okresech Beroun, Děčín, Cheb, Jičín, Kladno, Louny a v dalších 2; hledáme ve všech.',
    'Kyjov is in the districts of Beroun, Děčín, Cheb, Jičín, Kladno, Louny and 2 more; searching in all of them.',
  ],
])('towns of one name in %j', (districts, cs, en) => {
  expect(namesakes('Kyjov', districts)).toEqual({ cs, en });
});
