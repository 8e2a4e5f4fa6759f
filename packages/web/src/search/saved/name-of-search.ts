import type { Language } from '@pasport/model';
import type { ActiveFilter } from '../active-filters.ts';

const all = { cs: 'Všechny pasporty', en: 'All passports' } as const;
const maxLetters = 100;

/** A search in words: what is looked for, and what narrows it. */
export function nameOfSearch(words: string | undefined, filters: readonly ActiveFilter[], language: Language): string {
  const parts = [...(words === undefined ? [] : [words]), ...filters.map(({ label }) => label)];
  const name = parts.length === 0 ? all[language] : parts.join(', ');
  return name.length > maxLetters ? `${name.slice(0, maxLetters - 1).toWellFormed()}…` : name;
}
