import type { LangText, LangTexts } from '../../passport/texts.ts';
import { isJsonObject } from '../json-object.ts';
import type { Converter } from './converter.ts';

const languageForm = /^[a-z]{2}$/;
const maxLength = 20_000;
const maxKeyword = 200;
const maxKeywords = 200;

/** Language map of the passport from a JSON-LD one; a text without a language is Czech, as the context says. */
function readByLanguage<Value>(foreign: unknown, read: (value: unknown) => Value | undefined): Record<string, Value> | undefined {
  const map = isJsonObject(foreign) ? foreign : { cs: foreign };
  const found: Record<string, Value> = {};
  for (const [language, value] of Object.entries(map)) {
    const text = languageForm.test(language) ? read(value) : undefined;
    if (text !== undefined) found[language] = text;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= maxLength ? value : undefined;
}

function readTexts(value: unknown): string[] | undefined {
  const texts = (Array.isArray(value) ? (value as unknown[]) : [value]).map(readText);
  const keywords = texts.filter((text) => text !== undefined && text.length <= maxKeyword).slice(0, maxKeywords) as string[];
  return keywords.length > 0 ? keywords : undefined;
}

/** A text by language. */
export const langText: Converter<LangText> = {
  read: (foreign) => readByLanguage<string>(foreign, readText),
  write: (text) => ({ ...text }),
};

/** Keywords by language. */
export const langTexts: Converter<LangTexts> = {
  read: (foreign) => readByLanguage<string[]>(foreign, readTexts),
  write(texts) {
    const written = Object.fromEntries(
      Object.entries(texts).flatMap(([language, words]) => (words.length > 0 ? [[language, [...words]]] : [])),
    );
    return Object.keys(written).length > 0 ? written : undefined;
  },
};
