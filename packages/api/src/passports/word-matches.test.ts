import type { LangText } from '@pasport/model';
import { expect, test } from 'vitest';
import type { PassportView } from '../visibility/views.ts';
import { wordMatches } from './word-matches.ts';

const view = {
  title: { cs: 'Seznam dětských hřišť' } as LangText,
  keywords: { cs: ['hřiště', 'volný čas'] },
  description: { cs: 'Poloha hřišť na území města.' },
  territory: { units: ['obec/586021'] },
  distributions: [{ kind: 'file', format: 'CSV', columns: [{ name: 'povrch' }] }],
} as unknown as PassportView;

test('each word of the query is told with its form and its places, the telling ones first', () => {
  expect(wordMatches(view, 'hriste v Hodoníně, csv')).toEqual([
    { word: 'hriste', found: 'hřišť', places: ['title', 'keywords', 'description'] },
    { word: 'hodonine', found: 'hodonín', places: ['territory'] },
    { word: 'csv', found: 'csv', places: ['files'] },
  ]);
});

test('a word that the view does not show is not told', () => {
  expect(wordMatches({ ...view, keywords: undefined } as unknown as PassportView, 'volný povrch')).toEqual([
    { word: 'povrch', found: 'povrch', places: ['columns'] },
  ]);
});
