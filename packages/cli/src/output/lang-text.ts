import type { Language } from '@pasport/model';

/** Text of a passport in the chosen language, else in Czech, else in any it has. */
export function langText(text: Readonly<Record<string, string | undefined>> | undefined, language: Language): string {
  if (!text) return '';
  return text[language] ?? text['cs'] ?? Object.values(text).find((value) => value !== undefined) ?? '';
}
