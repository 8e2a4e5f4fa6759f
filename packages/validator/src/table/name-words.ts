import { fold } from '@pasport/model';

/** Words of a column name, folded: `kodObce`, `KOD_OBCE` and `Kód obce (RÚIAN)` begin with `kod`, `obce`. */
export function nameWords(name: string): readonly string[] {
  const parted = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(parted)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}
