import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';

/** Words of a text as the index and the query know them; the two lists are parallel. */
export interface SearchTerms {
  readonly folded: readonly string[];
  readonly stems: readonly string[];
}

/** The one normaliser of texts and queries: what comes out equal is found. */
export function searchTerms(text: string): SearchTerms {
  const words = tokenize(text);
  return { folded: words.map(fold), stems: words.map(stem) };
}
