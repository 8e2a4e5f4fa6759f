import type { LangText, Language } from '@pasport/model';
import { textIn } from './text-in.ts';

/** A longer text of a passport; an empty line in it begins a paragraph. */
export function Paragraphs({ text, language }: { readonly text: LangText; readonly language: Language }) {
  const { value, lang } = textIn(text, language);
  return (
    <>
      {value.split(/\n\s*\n/u).map((paragraph) => (
        <p key={paragraph} lang={lang}>
          {paragraph}
        </p>
      ))}
    </>
  );
}
