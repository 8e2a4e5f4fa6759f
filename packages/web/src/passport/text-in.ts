import type { LangText, Language } from '@pasport/model';

/** A text of a passport with its own language, where it is another one than that of the page. */
export interface ChosenText {
  readonly value: string;
  readonly lang?: string;
}

/** The text in the language of the page, else in Czech, else in any. */
export function textIn(text: LangText, language: Language): ChosenText {
  const own = text[language];
  if (own !== undefined) return { value: own };
  const lang = text.cs === undefined ? Object.keys(text)[0] : 'cs';
  return lang === undefined ? { value: '' } : { value: text[lang] ?? '', lang };
}
