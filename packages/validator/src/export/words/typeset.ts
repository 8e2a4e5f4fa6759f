import type { Language, Text } from '@pasport/model';

/** A sentence in the language; a Czech preposition or conjunction of one letter stays with the word after it. */
export function typeset(text: Text, language: Language): string {
  const sentence = text[language];
  return language === 'cs' ? sentence.replaceAll(/(?<=^|[\s(„])([aikosuvz]) (?=\S)/giu, '$1\u00A0') : sentence;
}
