import type { Text } from '../text/text-in-languages.ts';

/** `detska_hriste-2024.csv` → `Detska hriste 2024`: a beginning that a person corrects. */
export function titleOfFileName(name: string): string {
  const bare = name
    .replace(/\.(?:[a-z][a-z0-9]{1,7})(?:\.(?:gz|zip))?$/iu, '')
    .replaceAll(/[_\-.+\s]+/gu, ' ')
    .trim();
  const words = bare === '' ? name.trim() : bare;
  return `${words.charAt(0).toLocaleUpperCase('cs')}${words.slice(1)}`;
}

const mostNamed = 8;

/** A sentence on what a row holds, from the names of columns; undefined without any. */
export function describeColumns(names: readonly string[], isMap: boolean): Text | undefined {
  if (names.length === 0) return undefined;
  const list = names.slice(0, mostNamed).join(', ');
  const rest = names.length > mostNamed ? '…' : '';
  return isMap
    ? { cs: `Mapové prvky s vlastnostmi ${list}${rest}.`, en: `Map features with properties ${list}${rest}.` }
    : { cs: `Tabulka se sloupci ${list}${rest}.`, en: `A table with columns ${list}${rest}.` };
}
