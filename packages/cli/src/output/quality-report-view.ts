import type { Text } from '@pasport/model';

/** What the program reads of a quality report; the registry sends its texts in both languages or in the chosen one. */
export interface QualityReport {
  readonly score: number;
  readonly dimensions: readonly { readonly dimension: string; readonly score: number | null; readonly weight?: number }[];
  readonly findings: readonly Finding[];
  readonly fixFirst: readonly FixFirst[];
  readonly at?: string;
}

export interface Finding {
  readonly check: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: Text | string;
  readonly fix?: Text | string;
  readonly pointer?: string;
  readonly count?: number;
}

export interface FixFirst {
  readonly check: string;
  readonly points: number;
  readonly fix: Text | string;
  readonly pointer?: string;
}
