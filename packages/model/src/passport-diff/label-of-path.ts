import type { Text } from '../text/text-in-languages.ts';
import { fieldLabels } from './field-labels.ts';

const languages: Readonly<Record<string, Text>> = {
  cs: { cs: 'česky', en: 'in Czech' },
  en: { cs: 'anglicky', en: 'in English' },
};

/** A step of a path: the name of a field, a language, or an item of a list with what it is known by. */
export type PathStep = { readonly field: string } | { readonly language: string } | { readonly item: string };

/** Name of one field by the names on the way to it; `undefined` for a field that has none. */
export function fieldLabel(names: readonly string[]): Text | undefined {
  for (let start = 0; start < names.length; start += 1) {
    const key = names.slice(start).join('.');
    if (Object.hasOwn(fieldLabels, key)) return fieldLabels[key];
  }
  return undefined;
}

/** The way to a value as people read it, e.g. “Distribuce (Hřiště CSV) › Adresa ke stažení”. */
export function labelOfPath(path: readonly PathStep[]): Text {
  const names: string[] = [];
  const parts: Text[] = [];
  for (const step of path) {
    if ('field' in step) {
      names.push(step.field);
      parts.push(fieldLabel(names) ?? { cs: step.field, en: step.field });
    } else {
      const inside =
        'item' in step ? { cs: step.item, en: step.item } : (languages[step.language] ?? { cs: step.language, en: step.language });
      const last = parts.pop();
      if (last && inside.cs !== '') parts.push({ cs: `${last.cs} (${inside.cs})`, en: `${last.en} (${inside.en})` });
      else if (last) parts.push(last);
    }
  }
  return { cs: parts.map(({ cs }) => cs).join(' › '), en: parts.map(({ en }) => en).join(' › ') };
}
