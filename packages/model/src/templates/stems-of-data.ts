import { searchTerms } from '../text/search-terms.ts';

/** Stems of the words in a title or in the name of a column; short words and numbers tell nothing of what data are about. */
export function stemsOfData(text: string): string[] {
  const apart = text.replaceAll(/[_\-.]/gu, ' ').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return searchTerms(apart).stems.filter((stem) => stem.length > 2 && !/^\d+$/u.test(stem));
}
