import type { Language } from '@pasport/model';

/** Number with its sign: `+7,5`, `−5`. */
export function signed(value: number, language: Language): string {
  const text = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value);
  return text.replace('-', '\u2212');
}
