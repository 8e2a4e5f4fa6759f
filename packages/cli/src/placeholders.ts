import type { Language } from '@pasport/model';

/** Czech words of the placeholders in help; the reference and the program itself use the English ones. */
export const czechPlaceholders: Readonly<Record<string, string>> = {
  answer: 'odpověď',
  'c,i,a': 'd,i,d',
  class: 'třída',
  code: 'kód',
  command: 'příkaz',
  count: 'počet',
  cursor: 'kurzor',
  day: 'den',
  file: 'soubor',
  'file|id': 'soubor|id',
  'file|url': 'soubor|url',
  form: 'podoba',
  format: 'formát',
  id: 'id',
  kind: 'druh',
  label: 'označení',
  language: 'jazyk',
  name: 'název',
  options: 'přepínače',
  order: 'pořadí',
  path: 'cesta',
  place: 'území',
  score: 'skóre',
  status: 'stav',
  text: 'text',
  url: 'url',
  'w,s,e,n': 'z,j,v,s',
  word: 'slovo',
  words: 'slova',
};

/** Placeholders of a usage line or of an option in the chosen language: `--territory <place>`, `--territory <území>`. */
export function withPlaceholders(text: string, language: Language): string {
  if (language === 'en') return text;
  return text.replace(/([<[])([a-z|,]+)/g, (_whole, bracket: string, name: string) => `${bracket}${czechPlaceholders[name] ?? name}`);
}
