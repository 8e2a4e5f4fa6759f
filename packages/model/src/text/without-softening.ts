import { minStemLength } from './min-stem-length.ts';

/** The two letters of a change in one: `úřednice`, `úředník`; `Praze`, `Praha`, `katalog`, `katalozích`; `ploše`, `plocha`. */
const replaced: Readonly<Record<string, string>> = { c: 'k', z: 'h', g: 'h' };

/** A g after another consonant belongs to a code (`EPSG`). */
const soft = /(?:[cz]|(?<=[aeiouylnr])g)$/;

/** Undoes the softening of the last consonant; short words would fall together (`věc`, `věk`). */
export function withoutSoftening(base: string): string {
  if (base.length <= minStemLength) return base;
  if (base.endsWith('ch')) return base.length > minStemLength + 1 ? `${base.slice(0, -2)}s` : base;
  return base.replace(soft, (letter) => replaced[letter] ?? letter);
}
