import { fold } from '../text/fold.ts';
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

const nameless =
  /^(?:[\d\s.,_-]*|(?:data|download|export|file|files|index|list|output|result|action|sheet|soubor|tabulka|vystup|priklady|examples?|opendata|ke-stazeni|api|v)[\s_-]*\d*)$/u;

/** A name that a program gave, or that says nothing of the content: `data.csv`, `export (6).xlsx`, `1.jsonld`, `List1`. */
export function isNameless(name: string): boolean {
  const bare = name.replace(/(?:\.[a-z][a-z0-9]{1,7}){1,2}$/iu, '').replace(/\s*\(\d+\)$/u, '');
  return nameless.test(fold(bare));
}

const mostNamed = 8;

/** A sentence on what a row holds, from the names of columns; undefined without any. */
export function describeColumns(names: readonly string[], isMap: boolean): Text | undefined {
  if (names.length === 0) return undefined;
  const list = names.slice(0, mostNamed).join(', ');
  const end = names.length > mostNamed ? '…' : '.';
  return isMap
    ? { cs: `Mapové prvky s vlastnostmi ${list}${end}`, en: `Map features with properties ${list}${end}` }
    : { cs: `Tabulka se sloupci ${list}${end}`, en: `A table with columns ${list}${end}` };
}

/** A sentence on a table of which only the number of columns is known. */
export function describeNamelessColumns(count: number): Text {
  return {
    cs: count === 1 ? 'Tabulka s jedním sloupcem bez názvu.' : `Tabulka s ${count} sloupci bez názvů.`,
    en: count === 1 ? 'A table of one column without a name.' : `A table of ${count} columns without names.`,
  };
}

/** A sentence on data that are neither a table nor a map, from the names of what is in them; undefined without any. */
export function describeMembers(format: string, names: readonly string[]): Text | undefined {
  if (names.length === 0) return undefined;
  const list = names.slice(0, mostNamed).join(', ');
  const end = names.length > mostNamed ? '…' : '.';
  return { cs: `Data ve formátu ${format} s údaji ${list}${end}`, en: `Data in the format ${format} with ${list}${end}` };
}

const shapes: Readonly<Record<string, Text>> = {
  Point: { cs: 'body', en: 'points' },
  MultiPoint: { cs: 'skupiny bodů', en: 'groups of points' },
  LineString: { cs: 'linie', en: 'lines' },
  MultiLineString: { cs: 'skupiny linií', en: 'groups of lines' },
  Polygon: { cs: 'plochy', en: 'areas' },
  MultiPolygon: { cs: 'skupiny ploch', en: 'groups of areas' },
};

/** A sentence on a map whose features have no properties, from the numbers of their shapes; undefined without any. */
export function describeShapes(counts: Readonly<Record<string, number>>): Text | undefined {
  const known = Object.entries(counts).flatMap(([type, count]) => (shapes[type] && count > 0 ? [{ words: shapes[type], count }] : []));
  if (known.length === 0) return undefined;
  const list = (language: 'cs' | 'en'): string => known.map(({ words, count }) => `${words[language]} (${count})`).join(', ');
  return { cs: `Mapové prvky bez vlastností: ${list('cs')}.`, en: `Map features without properties: ${list('en')}.` };
}
