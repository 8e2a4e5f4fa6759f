import type { Language } from '@pasport/model';

/** Forms of a Czech noun after 1, 2–4 and 5 or more, and of an English one after 1 and more. */
export interface CountedNoun {
  readonly cs: readonly [one: string, few: string, many: string];
  readonly en: readonly [one: string, many: string];
}

/** Number with its noun: `3 záznamy`, `5 records`. */
export function counted(count: number, noun: CountedNoun, language: Language): string {
  return `${formatNumber(count, language)} ${formOf(count, noun, language)}`;
}

function formOf(count: number, noun: CountedNoun, language: Language): string {
  if (language === 'en') return count === 1 ? noun.en[0] : noun.en[1];
  if (count === 1) return noun.cs[0];
  return count >= 2 && count <= 4 ? noun.cs[1] : noun.cs[2];
}

/** Whole or decimal number as people of the language write it. */
export function formatNumber(value: number, language: Language, digits = 1): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}
