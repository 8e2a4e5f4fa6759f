import { Problem } from '@pasport/model';
import type { SearchParameters } from './search.routes.ts';
import type { SearchQuery } from './search-passports.ts';

/**
 * A query from the parameters of a request.
 *
 * @throws {Problem} `invalid-request` for a reversed or unreadable box and a reversed period
 */
export function searchQuery(parameters: SearchParameters): SearchQuery {
  const { q, sort, limit, cursor, facets, bbox, ...filters } = parameters;
  if (filters.from !== undefined && filters.to !== undefined && filters.from > filters.to)
    throw wrong('/to', 'end-before-start', periodText);
  const text = q?.trim() ?? '';
  return {
    ...(text !== '' && { q: text }),
    filters: { ...filters, ...(bbox !== undefined && { bbox: boxOf(bbox) }) },
    sort: sort ?? (text === '' ? 'newest' : 'relevance'),
    limit: limit ?? 20,
    ...(cursor !== undefined && { after: cursor }),
    facets: facets ?? true,
  };
}

function boxOf(text: string): [number, number, number, number] {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite) && west <= east && south <= north;
  if (!isBox || Math.abs(west) > 180 || east > 180 || Math.abs(south) > 90 || north > 90) throw wrong('/bbox', 'bbox', boxText);
  return [west, south, east, north];
}

const boxText = {
  cs: 'bbox jsou čtyři čísla ve stupních: západ,jih,východ,sever.',
  en: 'bbox is four numbers in degrees: west,south,east,north.',
};
const periodText = { cs: 'Období končí dřív, než začíná.', en: 'The period ends before it starts.' };

function wrong(pointer: string, code: string, message: { cs: string; en: string }): Problem {
  return new Problem('invalid-request', { faults: [{ pointer, code, message }] });
}
