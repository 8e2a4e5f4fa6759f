import { findUnit, searchTerms, stem, tokenize } from '@pasport/model';
import type { PassportView } from '../visibility/views.ts';

/** Places of a passport where words are found, the telling ones first. */
export const matchPlaces = ['title', 'keywords', 'description', 'territory', 'publisher', 'files', 'columns', 'systems'] as const;
export type MatchPlace = (typeof matchPlaces)[number];

/** Where a word of a query was found. */
export interface WordMatch {
  /** As typed, without diacritics. */
  readonly word: string;
  /** The form that it has in the first of the places. */
  readonly found: string;
  readonly places: readonly MatchPlace[];
}

/**
 * Why a passport was found: each word of the query with the places of this view that hold it in some form. A view is
 * what its reader may see, so the reason tells nothing more.
 */
export function wordMatches(view: PassportView, query: string): WordMatch[] {
  const { folded, stems } = searchTerms(query);
  const forms = matchPlaces.map((place) => formsByStem(textsOf[place](view)));
  const words = new Map(stems.map((stemmed, index) => [stemmed, folded[index] ?? stemmed]));
  return [...words].flatMap(([stemmed, word]) => {
    const places = matchPlaces.filter((_place, index) => forms[index]?.has(stemmed));
    const found = forms.find((form) => form.has(stemmed))?.get(stemmed);
    return found === undefined ? [] : [{ word, found, places }];
  });
}

function formsByStem(texts: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const word of tokenize(texts.filter((text) => text !== undefined).join(' '))) {
    const stemmed = stem(word);
    if (!forms.has(stemmed)) forms.set(stemmed, word);
  }
  return forms;
}

const textsOf: Readonly<Record<MatchPlace, (view: PassportView) => readonly (string | undefined)[]>> = {
  title: ({ title }) => Object.values(title),
  keywords: ({ keywords }) => Object.values(keywords ?? {}).flat(),
  description: ({ description }) => Object.values(description ?? {}),
  territory: ({ territory }) => (territory?.units ?? []).map((unit) => findUnit(unit)?.name),
  publisher: ({ publisher, ownerUnit }) => [...Object.values(publisher?.name ?? {}), ownerUnit],
  files: ({ distributions }) => (distributions ?? []).flatMap(({ title, format }) => [...Object.values(title ?? {}), format]),
  columns: ({ distributions }) => (distributions ?? []).flatMap(({ columns }) => (columns ?? []).map(({ name }) => name)),
  systems: ({ locations }) => (locations ?? []).flatMap(({ system }) => [system?.name, system?.vendor]),
};
