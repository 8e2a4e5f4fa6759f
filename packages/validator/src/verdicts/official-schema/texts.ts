import { fault, isObject, type Rule } from './rule.ts';

const notTexts = {
  cs: 'Má tu být text v češtině nebo angličtině, např. {"cs": "…"}.',
  en: 'A text in Czech or English belongs here, e.g. {"cs": "…"}.',
};

/** Text by language: Czech or English, every value a text (base type Text, 2020-07-01). */
export const languageText: Rule = (value, pointer, faults) => {
  const isRight = isObject(value) && hasLanguage(value) && Object.values(value).every((one) => typeof one === 'string');
  if (!isRight) faults.push(fault('not-language-text', pointer, notTexts));
};

/** Texts by language: every value a text or a list of texts (base type Více textů, 2020-07-01). */
export const languageTexts: Rule = (value, pointer, faults) => {
  const isRight = isObject(value) && hasLanguage(value) && Object.values(value).every(isTextOrTexts);
  if (!isRight) faults.push(fault('not-language-texts', pointer, notTexts));
};

function hasLanguage(value: object): boolean {
  return Object.hasOwn(value, 'cs') || Object.hasOwn(value, 'en');
}

function isTextOrTexts(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}
