import type { Language, Text } from '@pasport/model';

/** A text in the chosen language; the registry answers with plain strings, already translated. */
export function say(text: Text | string, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
