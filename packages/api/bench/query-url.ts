import type { IndexQuery } from '../src/index/index-query.ts';

/** The address of a search as a guest asks it over HTTP. */
export function queryUrl(query: IndexQuery): string {
  return `/api/v1/passports?${parametersOf(query, { limit: String(query.limit) })}`;
}

/** The address of the page with the same search. */
export function pageUrl(query: IndexQuery): string {
  return `/hledat?${parametersOf(query, {})}`;
}

function parametersOf({ q, filters, sort }: IndexQuery, more: Readonly<Record<string, string>>): URLSearchParams {
  const parameters = new URLSearchParams({ sort, ...more });
  if (q !== undefined) parameters.set('q', q);
  for (const [name, value] of Object.entries(filters)) {
    if (name === 'bbox') parameters.set(name, (value as readonly number[]).join(','));
    else for (const item of Array.isArray(value) ? value : [value]) parameters.append(name, String(item));
  }
  return parameters;
}
