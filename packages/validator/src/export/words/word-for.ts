import type { Language, Text } from '@pasport/model';

/** Word of a term; a stored report may hold a term of older rules, which stays as it is. */
export function wordFor(words: Readonly<Record<string, Text>>, term: string, language: Language): string {
  return (Object.hasOwn(words, term) ? words[term]?.[language] : undefined) ?? term;
}
