import type { IndexQuery } from '../src/index/index-query.ts';

/** The address of a search as a guest asks it over HTTP. */
export function queryUrl({ q, filters, sort, limit }: IndexQuery): string {
  const parameters = new URLSearchParams({ sort, limit: String(limit) });
  if (q !== undefined) parameters.set('q', q);
  for (const [name, value] of Object.entries(filters)) {
    if (name === 'bbox') parameters.set(name, (value as readonly number[]).join(','));
    else for (const item of Array.isArray(value) ? value : [value]) parameters.append(name, String(item));
  }
  return `/api/v1/passports?${parameters}`;
}
