import { Problem } from '@pasport/model';
import type { TSchema } from 'typebox';
import { compileValidator } from '../http/validator-compiler.ts';
import { SearchParameters } from '../passports/search.routes.ts';
import { searchQuery } from '../passports/search-query.ts';
import type { SearchQuery } from '../passports/search-passports.ts';

/** A search in its one spelling. */
export interface CanonicalSearch {
  /** Parameters of its address, sorted; `''` finds everything. */
  readonly query: string;
  readonly search: Pick<SearchQuery, 'q' | 'filters'>;
}

const schema = SearchParameters as TSchema & { readonly $ref?: string };
const isRead = compileValidator({ schema, method: 'GET', url: '/passports', httpPart: 'querystring' });

/**
 * Reads the parameters of a search and writes them in one spelling: what is found counts, not how it is ordered, paged
 * or told.
 *
 * @param text as in an address: `q=hřiště&theme=TRAN`
 * @throws {Problem} `invalid-request` when there is anything in it that searches do not understand
 */
export function canonicalSearch(text: string): CanonicalSearch {
  const given = new URLSearchParams(text);
  for (const name of ['sort', 'cursor', 'limit', 'facets', 'explain', 'lang']) given.delete(name);
  const parameters: Record<string, string | string[]> = {};
  for (const name of new Set(given.keys())) {
    const values = given.getAll(name).filter((value) => value.trim() !== '');
    if (values.length > 0) parameters[name] = values.length > 1 ? values : (values[0] ?? '');
  }
  if (isRead(parameters) !== true) throw notUnderstood();
  const { q, filters } = searchQuery(parameters);
  return { query: spelling(q, filters), search: { filters, ...(q !== undefined && { q }) } };
}

function notUnderstood(): Problem {
  const message = { cs: 'Toto není hledání, kterému rozumíme.', en: 'This is no search that we understand.' };
  return new Problem('invalid-request', { faults: [{ pointer: '/query', code: 'search', message }] });
}

function spelling(q: string | undefined, filters: SearchQuery['filters']): string {
  const entries = Object.entries({ ...filters, ...(q !== undefined && { q }) }).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    if (name === 'bbox') return [[name, (value as readonly number[]).join(',')]];
    return (Array.isArray(value) ? [...new Set(value as string[])].toSorted() : [String(value)]).map((one) => [name, one]);
  });
  return new URLSearchParams(entries.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))).toString();
}
