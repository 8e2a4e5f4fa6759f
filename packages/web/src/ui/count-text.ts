import type { Language } from '@pasport/model';

/** Forms of a phrase by number: Czech tells one, few (2–4) and many; English one and many. `#` is the number. */
export interface CountForms {
  readonly cs: { readonly one: string; readonly few: string; readonly many: string };
  readonly en: { readonly one: string; readonly many: string };
}

const rules = { cs: new Intl.PluralRules('cs'), en: new Intl.PluralRules('en') } as const;

/** „1 výsledek“, „3 výsledky“, „1 200 výsledků“. */
export function countText(count: number, forms: CountForms, language: Language): string {
  const rule = rules[language].select(count);
  const form = language === 'cs' ? czech(forms, rule) : rule === 'one' ? forms.en.one : forms.en.many;
  return form.replace('#', formatNumber(count, language));
}

function czech({ cs }: CountForms, rule: Intl.LDMLPluralRule): string {
  if (rule === 'one') return cs.one;
  return rule === 'few' ? cs.few : cs.many;
}

const numbers = { cs: new Intl.NumberFormat('cs-CZ'), en: new Intl.NumberFormat('en-GB') } as const;

/** A number as people of the language write it. */
export function formatNumber(count: number, language: Language): string {
  return numbers[language].format(count);
}
