import { fold } from '@pasport/model';
import { inventoryFields } from './inventory-fields.ts';

/** For each column of a file the name of the field that it holds, `''` for none. */
export type Mapping = readonly string[];

/** Guesses what columns hold by their names; each field is taken once, by the name that fits best. */
export function guessMapping(names: readonly string[]): Mapping {
  const mapping = names.map(() => '');
  const taken = new Set<string>();
  for (const fits of [isWhole, isBeginning, isEnd]) {
    for (const [index, name] of names.entries()) {
      if (mapping[index] !== '') continue;
      const field = inventoryFields.find(
        (one) => !taken.has(one.name) && fits(plain(name), [one.name, one.label.cs, one.label.en, ...one.synonyms].map(plain)),
      );
      if (!field) continue;
      mapping[index] = field.name;
      taken.add(field.name);
    }
  }
  return mapping;
}

function plain(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();
}

function isWhole(name: string, known: readonly string[]): boolean {
  return known.includes(name);
}

function isBeginning(name: string, known: readonly string[]): boolean {
  return known.some((one) => one.length > 3 && (name.startsWith(`${one} `) || one.startsWith(`${name} `)));
}

/** „Stručný popis“, „ev. číslo“. */
function isEnd(name: string, known: readonly string[]): boolean {
  return known.some((one) => one.length > 3 && name.endsWith(` ${one}`));
}
