import { searchQuery, type SearchParameters, type SearchQuery } from '@pasport/api';
import { Problem, statuses } from '@pasport/model';

/** A search as its address says it. */
export interface AskedSearch {
  readonly query: SearchQuery;
  readonly parameters: SearchParameters;
  /** The parameters that were understood, for links to other searches. */
  readonly params: URLSearchParams;
  /** What was not understood and left out. */
  readonly refused: readonly { readonly name: string; readonly value: string }[];
}

/** Filters that take more values. */
const listNames = ['theme', 'territory', 'format', 'form', 'access', 'organisation', 'kind', 'status', 'frequency'] as const;
const day = /^\d{4}-\d{2}-\d{2}$/u;
const isDay = (value: string): boolean => day.test(value) && !Number.isNaN(Date.parse(value));
const isScore = (value: string): boolean => value !== '' && Number(value) >= 0 && Number(value) <= 100;

/** Single parameters in the order of addresses, and what makes a value one. */
const singles: Readonly<Record<string, (value: string) => boolean>> = {
  q: () => true,
  hvd: (value) => value === 'true' || value === 'false',
  minQuality: isScore,
  changedFrom: isDay,
  from: isDay,
  to: isDay,
  bbox: () => true,
  sort: (value) => ['relevance', 'newest', 'title', 'quality'].includes(value),
  cursor: () => true,
};
const maxLetters = 200;
const maxValues = 50;

/**
 * Reads a search from its address. What nobody understands – a code that does not exist, half a date – is left out
 * and told, so that a wrong link still finds something.
 */
export function readSearch(url: string): AskedSearch {
  const given = new URL(url, 'http://page.invalid').searchParams;
  const params = new URLSearchParams();
  const refused: { name: string; value: string }[] = [];
  for (const [name, isValid] of Object.entries(singles)) {
    const value =
      given
        .get(name)
        ?.trim()
        .slice(0, name === 'cursor' ? 2_000 : maxLetters) ?? '';
    if (value === '') continue;
    if (isValid(value)) params.set(name, value);
    else refused.push({ name, value });
  }
  for (const name of listNames) {
    for (const value of new Set(given.getAll(name).slice(0, maxValues))) {
      if (value === '') continue;
      if (name === 'status' && !(statuses as readonly string[]).includes(value)) refused.push({ name, value: value.slice(0, maxLetters) });
      else params.append(name, value.slice(0, maxLetters));
    }
  }
  return understood(params, refused);
}

/** Drops the values that the use case refuses; what is left it takes. */
function understood(params: URLSearchParams, refused: { name: string; value: string }[]): AskedSearch {
  const parameters = parametersOf(params);
  try {
    return { query: searchQuery(parameters), parameters, params, refused };
  } catch (error) {
    if (!(error instanceof Problem) || error.faults.length === 0) throw error;
    const left = new URLSearchParams(params);
    for (const { pointer } of error.faults) {
      const [, name = '', index] = pointer.split('/');
      const values = params.getAll(name);
      const wrong = values[Number(index ?? 0)];
      if (wrong === undefined) throw error;
      left.delete(name, wrong);
      refused.push({ name, value: wrong });
    }
    return understood(left, refused);
  }
}

function parametersOf(params: URLSearchParams): SearchParameters {
  const entries = [...new Set(params.keys())].map((name): [string, unknown] => {
    const values = params.getAll(name);
    if ((listNames as readonly string[]).includes(name)) return [name, values];
    if (name === 'minQuality') return [name, Number(values[0])];
    return [name, name === 'hvd' ? values[0] === 'true' : values[0]];
  });
  return Object.fromEntries(entries) as SearchParameters;
}
