import type { Text } from '@pasport/model';
import type { Verdicts } from './verdict-view.ts';

/** What the program reads of a quality report; the registry sends its texts in both languages or in the chosen one. */
export interface QualityReport {
  readonly score: number;
  readonly scoreBeforeCaps?: number;
  /** Where the score lies once every unknown check is known. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** What holds the score down; an older registry does not say. */
  readonly caps?: readonly { readonly cap: string; readonly limit: number }[];
  readonly dimensions: readonly { readonly dimension: string; readonly score: number | null; readonly weight?: number }[];
  readonly findings: readonly Finding[];
  readonly fixFirst: readonly FixFirst[];
  readonly at?: string;
  /** What was found of the files that the passport offers for download. */
  readonly files?: readonly FileCheck[];
  /** Verdicts by the rules of others; files have none. */
  readonly verdicts?: Verdicts;
}

export interface FileCheck {
  /** JSON Pointer of the distribution. */
  readonly pointer: string;
  readonly report?: { readonly score: number; readonly findings: readonly Finding[] };
  /** Why the file could not be checked. */
  readonly refusal?: { readonly reason: string; readonly message: Text | string };
}

export interface Finding {
  readonly check: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: Text | string;
  readonly fix?: Text | string;
  readonly pointer?: string;
  /** Places in a data file, the first few. */
  readonly positions?: readonly Position[];
  readonly count?: number;
  /** Why the publisher accepted it; then it costs no points. */
  readonly waived?: { readonly reason: string; readonly until?: string };
}

/** Place in a data file; row 1 is its first line. */
export interface Position {
  readonly row?: number;
  readonly column?: number;
  /** Number of a map feature, from 1. */
  readonly feature?: number;
  /** Place inside a JSON file, RFC 6901. */
  readonly pointer?: string;
  readonly part?: string;
}

export interface FixFirst {
  readonly check: string;
  /** Points that the step brings once those before it are done. */
  readonly points: number;
  /** Points that wait behind a cap which this step alone does not lift. */
  readonly unlocks?: number;
  readonly fix: Text | string;
  readonly pointer?: string;
}
