import type { LangText, Language } from '@pasport/model';
import { textIn } from './text-in.ts';

/** A text of a passport; one in another language than the page says so to screen readers. */
export function Said({ text, language }: { readonly text: LangText; readonly language: Language }) {
  const { value, lang } = textIn(text, language);
  return lang === undefined ? <>{value}</> : <span lang={lang}>{value}</span>;
}
