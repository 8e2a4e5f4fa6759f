import type { Columns } from './columns.ts';
import { unknownQuality } from './columns.ts';
import type { FacetName, IndexFilters } from './index-query.ts';

/** How one facet is read from the arrays. */
export interface FacetColumn {
  readonly name: FacetName;
  /** Number of codes a value may have. */
  readonly size: number;
  readonly valueOf: (code: number) => string;
  /** Adds one to the counts of a document's values. */
  readonly count: (slot: number, counts: Uint32Array) => void;
  /** Does the document pass the filter of this facet? `null` when there is no such filter. */
  readonly passes: ((slot: number) => boolean) | null;
}

const qualityBuckets = ['unknown', '0-49', '50-74', '75-89', '90-100'];

/** Facets of an index with the filters of one query on them. */
export function facetColumns(columns: Columns, filters: IndexFilters): FacetColumn[] {
  return [
    listFacet(columns, 'theme', filters.theme),
    listFacet(columns, 'territory', filters.territory),
    listFacet(columns, 'format', filters.format),
    listFacet(columns, 'form', filters.form),
    codeFacet(columns, 'access', filters.access),
    codeFacet(columns, 'organisation', filters.organisation),
    codeFacet(columns, 'frequency', filters.frequency),
    codeFacet(columns, 'kind', filters.kind),
    qualityFacet(columns, filters.minQuality),
    hvdFacet(columns, filters.hvd),
  ];
}

type CodeFacetName = 'access' | 'organisation' | 'frequency' | 'kind';

function codeFacet(columns: Columns, name: CodeFacetName, wanted: readonly string[] | undefined): FacetColumn {
  const array = columns[name];
  const codes = columns.codes[name];
  const isWanted = wanted && wantedCodes(codes.size, wanted, (value) => codes.codeOf(value));
  return {
    name,
    size: codes.size,
    valueOf: (code) => codes.valueOf(code),
    count: (slot, counts) => {
      const code = array[slot] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    },
    passes: isWanted ? (slot) => isWanted[array[slot] ?? 0] === 1 : null,
  };
}

function listFacet(columns: Columns, name: 'theme' | 'territory' | 'format' | 'form', wanted: readonly string[] | undefined): FacetColumn {
  const { start, count, pool } = columns.lists[name];
  const codes = columns.codes[name];
  const isWanted = wanted && wantedCodes(codes.size, wanted, (value) => codes.codeOf(value));
  return {
    name,
    size: codes.size,
    valueOf: (code) => codes.valueOf(code),
    count: (slot, counts) => {
      const from = start[slot] ?? 0;
      const to = from + (count[slot] ?? 0);
      for (let at = from; at < to; at += 1) {
        const code = pool[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    },
    passes: isWanted ? (slot) => someWanted(isWanted, pool, start[slot] ?? 0, count[slot] ?? 0) : null,
  };
}

function someWanted(isWanted: Uint8Array, pool: Uint16Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) if (isWanted[pool[at] ?? 0] === 1) return true;
  return false;
}

function wantedCodes(size: number, wanted: readonly string[], codeOf: (value: string) => number | undefined): Uint8Array {
  const isWanted = new Uint8Array(size);
  for (const value of wanted) {
    const code = codeOf(value);
    if (code !== undefined) isWanted[code] = 1;
  }
  return isWanted;
}

function qualityFacet({ quality }: Columns, minQuality: number | undefined): FacetColumn {
  return {
    name: 'quality',
    size: qualityBuckets.length,
    valueOf: (code) => qualityBuckets[code] ?? '',
    count: (slot, counts) => {
      const bucket = bucketOf(quality[slot] ?? unknownQuality);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    },
    passes: minQuality === undefined ? null : (slot) => (quality[slot] ?? unknownQuality) >= minQuality,
  };
}

function bucketOf(score: number): number {
  if (score < 0) return 0;
  if (score < 50) return 1;
  if (score < 75) return 2;
  return score < 90 ? 3 : 4;
}

function hvdFacet({ hvd }: Columns, wanted: boolean | undefined): FacetColumn {
  return {
    name: 'hvd',
    size: 2,
    valueOf: (code) => (code === 1 ? 'true' : 'false'),
    count: (slot, counts) => {
      const code = hvd[slot] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    },
    passes: wanted === undefined ? null : (slot) => (hvd[slot] === 1) === wanted,
  };
}
