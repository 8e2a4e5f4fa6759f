import { distributionKinds, findCode, isPossibleUnit, kinds, Problem, type CodelistName, type Fault, type Text } from '@pasport/model';
import type { SearchParameters } from './search.routes.ts';
import type { SearchQuery } from './search-passports.ts';

/**
 * A query from the parameters of a request. Codes may be typed in any case.
 *
 * @throws {Problem} `invalid-request` with every fault: unknown codes and territories, an unreadable or reversed
 *   box, a reversed period
 */
export function searchQuery(parameters: SearchParameters): SearchQuery {
  const { q, sort, limit, cursor, facets, bbox, explain, ...typed } = parameters;
  const filters = { ...typed, ...uppercased(typed) };
  const box = bbox === undefined ? undefined : boxOf(bbox);
  const faults = [...codeFaults(filters), ...(box === null ? [fault('/bbox', 'bbox', boxText)] : []), ...periodFaults(filters)];
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  const text = q?.trim() ?? '';
  return {
    ...(text !== '' && { q: text }),
    filters: { ...filters, ...(box && { bbox: box }) },
    sort: sort ?? (text === '' ? 'newest' : 'relevance'),
    limit: limit ?? 20,
    ...(cursor !== undefined && { after: cursor }),
    facets: facets ?? true,
    ...(explain === true && { explain }),
  };
}

type Filters = Omit<SearchParameters, 'q' | 'sort' | 'limit' | 'cursor' | 'facets' | 'bbox' | 'explain'>;

const codelistOf = { theme: 'data-theme', format: 'file-type', access: 'access-right', frequency: 'frequency' } as const satisfies Partial<
  Record<keyof Filters, CodelistName>
>;
type CodeFilter = keyof typeof codelistOf;
const codeFilters = Object.keys(codelistOf) as CodeFilter[];

function uppercased(filters: Filters): Pick<Filters, CodeFilter> {
  return Object.fromEntries(
    codeFilters.flatMap((name) => (filters[name] ? [[name, filters[name].map((code) => code.toUpperCase())]] : [])),
  );
}

const isKnown: Readonly<Record<string, (value: string) => boolean>> = {
  ...Object.fromEntries(codeFilters.map((name) => [name, (code: string) => findCode(codelistOf[name], code) !== undefined])),
  territory: isPossibleUnit,
  kind: (value) => (kinds as readonly string[]).includes(value),
  form: (value) => (distributionKinds as readonly string[]).includes(value),
};

/** A code that does not exist would find nothing and say nothing; better to say so. */
function codeFaults(filters: Filters): Fault[] {
  return Object.entries(isKnown).flatMap(([name, known]) =>
    ((filters[name as keyof Filters] ?? []) as readonly string[]).flatMap((value, index) =>
      known(value) ? [] : [fault(`/${name}/${index}`, 'unknown-code', unknownCode(name, value))],
    ),
  );
}

function unknownCode(name: string, value: string): Text {
  const codelist = name in codelistOf ? codelistOf[name as CodeFilter] : undefined;
  const where =
    codelist === undefined
      ? { cs: '', en: '' }
      : { cs: ` Kódy vypíše /api/v1/codelists/${codelist}.`, en: ` See /api/v1/codelists/${codelist}.` };
  return { cs: `Hodnotu „${value}“ parametru ${name} neznáme.${where.cs}`, en: `Unknown value “${value}” of ${name}.${where.en}` };
}

function periodFaults({ from, to }: Filters): Fault[] {
  return from !== undefined && to !== undefined && from > to ? [fault('/to', 'end-before-start', periodText)] : [];
}

/** `null` for a text that is no box. */
function boxOf(text: string): [number, number, number, number] | null {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite) && west <= east && south <= north;
  return isBox && west >= -180 && east <= 180 && south >= -90 && north <= 90 ? [west, south, east, north] : null;
}

const boxText = {
  cs: 'bbox jsou čtyři čísla ve stupních: západ,jih,východ,sever.',
  en: 'bbox is four numbers in degrees: west,south,east,north.',
};
const periodText = { cs: 'Období končí dřív, než začíná.', en: 'The period ends before it starts.' };

function fault(pointer: string, code: string, message: Text): Fault {
  return { pointer, code, message };
}
