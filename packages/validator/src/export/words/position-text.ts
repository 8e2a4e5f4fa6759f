import type { Language } from '@pasport/model';
import type { Position } from '../../report.ts';
import { numberIn } from './formats.ts';
import { positionWords } from './place-words.ts';

/** Place in a file in words: „Data, řádek 5, sloupec 2“, the part of the file first. */
export function positionText(position: Position & { readonly part?: string | undefined }, language: Language): string {
  const { part, pointer } = position;
  const numbers = (['feature', 'row', 'column'] as const).flatMap((name) => {
    const value = position[name];
    return value === undefined ? [] : [`${positionWords[name][language]}\u00A0${numberIn(language, value, 0)}`];
  });
  return [...(part ? [part] : []), ...numbers, ...(pointer ? [pointer] : [])].join(', ');
}
