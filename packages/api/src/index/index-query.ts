import type { Scope } from '../visibility/scope.ts';

/** Facets that a search counts, in the order people read them. */
export const facetNames = [
  'theme',
  'territory',
  'format',
  'form',
  'access',
  'organisation',
  'frequency',
  'kind',
  'quality',
  'hvd',
] as const;
export type FacetName = (typeof facetNames)[number];

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** What must hold of a passport; values of one filter are alternatives, filters add up. */
export interface IndexFilters {
  readonly theme?: readonly string[];
  /** RÚIAN elements; a passport of anything inside them matches. */
  readonly territory?: readonly string[];
  readonly format?: readonly string[];
  readonly form?: readonly string[];
  readonly access?: readonly string[];
  readonly organisation?: readonly string[];
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
  readonly frequency?: readonly string[];
  readonly hvd?: boolean;
  /** 0–100; passports without a score do not match. */
  readonly minQuality?: number;
  readonly bbox?: Box;
  /** First and last day of a period that the data must overlap. */
  readonly from?: string;
  readonly to?: string;
  /** Day (UTC) on or after which the passport was last changed. */
  readonly changedFrom?: string;
}

export type SortOrder = 'relevance' | 'newest' | 'title' | 'quality' | 'worst';

export interface IndexQuery {
  readonly scope: Scope;
  /** Words; all must be found. */
  readonly q?: string;
  readonly filters: IndexFilters;
  readonly sort: SortOrder;
  readonly limit: number;
  /** Cursor that an earlier page gave. */
  readonly after?: string;
  readonly facets: boolean;
  /** RÚIAN elements to count results of, all that have some; the most frequent ones when left out. */
  readonly territories?: readonly string[];
  /** Days (UTC): how many results were last changed on each of them or later. */
  readonly changedSince?: readonly string[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}
/** Counts by facet, the largest first; counts of a facet ignore its own filter. */
export type IndexFacets = Partial<Record<FacetName, readonly FacetCount[]>>;

export interface IndexResult {
  readonly total: number;
  readonly ids: readonly string[];
  readonly facets: IndexFacets;
  /** Counts in the order of `changedSince`; missing when it is. */
  readonly changed?: readonly number[];
  readonly next: string | null;
}

export interface IndexSuggestion {
  readonly id: string;
  readonly text: string;
}
