import type { IndexFilters } from './index-query.ts';
import type { Scope } from '../visibility/scope.ts';

/** What a summary of quality is divided by. */
export const summaryGroupings = ['organisation', 'theme', 'territory', 'dimension'] as const;
type SummaryGrouping = (typeof summaryGroupings)[number];

export const summaryOrders = ['count', 'worst', 'best'] as const;
/** The largest groups first, or those with the lowest or highest median. */
export type SummaryOrder = (typeof summaryOrders)[number];

export interface SummaryQuery {
  readonly scope: Scope;
  readonly q?: string;
  readonly filters: IndexFilters;
  readonly by: SummaryGrouping;
  /** Only territorial elements of this type, for example `vusc`. */
  readonly unitType?: string;
  readonly order: SummaryOrder;
  /** Most groups. */
  readonly limit: number;
  /** Most checks listed with what they found. */
  readonly findings: number;
  /** Most passports listed with the finding that lasts longest. */
  readonly oldest: number;
}

/** What a trend is about; `months` as `2026-11`. */
export interface TrendQuery extends Pick<SummaryQuery, 'scope' | 'q' | 'filters'> {
  readonly months: readonly string[];
}

/** How good a number of passports are. Never a mean: a few very bad ones would hide behind many good ones. */
export interface QualityFigures {
  /** Passports with a score. */
  readonly count: number;
  /** 0–100, one decimal; `null` without any. */
  readonly median: number | null;
  /** Share of scores of 80 and more, 0–1. */
  readonly goodShare: number | null;
  /** Share of those with an error, 0–1, among the passports whose findings the caller may see. */
  readonly errorShare: number | null;
  /** Passports by tens of points: 0–9.9, 10–19.9, … 90–100. */
  readonly histogram: readonly number[];
}

/** In how many passports a check found something, in all and by the gravest finding there. */
export interface CheckCount {
  readonly check: string;
  readonly dimension: string;
  readonly count: number;
  readonly severities: Readonly<Record<string, number>>;
}

/** A passport and the error or warning that it has longest. */
export interface OldFinding {
  readonly id: string;
  readonly check: string;
  readonly severity: string;
  /** Day since 1970. */
  readonly since: number;
}

/** Figures at the end of a month. */
export interface TrendFigures extends QualityFigures {
  /** Checks that had found something and began to pass in the month, over the passports whose findings the caller may see. */
  readonly fixed: number;
}

export interface IndexSummary {
  /** Passports that match, with a score or without. */
  readonly total: number;
  readonly overall: QualityFigures;
  /** In the order of the dimensions of the validator. */
  readonly dimensions: readonly QualityFigures[];
  readonly groups: readonly ({ readonly value: string } & QualityFigures)[];
  /** Groups that there are, also beyond the limit. */
  readonly groupCount: number;
  /** Checks that found something, the most frequent first. */
  readonly findings: readonly CheckCount[];
  /** Passports whose findings were counted. */
  readonly findingsSeen: number;
  /** Findings that last longest, the oldest first, one of a passport. */
  readonly oldest: readonly OldFinding[];
}
