import type { Text } from '@pasport/model';
import type { Finding } from '../output/quality-report-view.ts';

type Words = Text | string;

interface ReportPlace {
  readonly number: number;
  readonly revision: number;
  readonly at: string;
}

export interface MeasureChange {
  readonly check: string;
  /** Points of the score; below 0 when more are lost than before. */
  readonly points: number;
}

/** What is different between two reports; who sees the passport only in part gets scores alone. */
export interface ReportComparison {
  readonly from: ReportPlace;
  readonly to: ReportPlace;
  readonly score: { readonly from: number; readonly to: number; readonly change: number };
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly change?: number;
  }[];
  readonly worse?: readonly MeasureChange[];
  readonly better?: readonly MeasureChange[];
  readonly findings?: { readonly new: readonly Finding[]; readonly gone: readonly Finding[] };
  readonly files?: readonly FileComparison[];
}

interface FileComparison {
  /** JSON Pointer of the distribution. */
  readonly pointer: string;
  readonly from?: FileState;
  readonly to?: FileState;
}

type FileState = { readonly score: number } | { readonly refusal: string };

interface Figures {
  /** Passports with a score. */
  readonly count: number;
  readonly median: number | null;
  /** Share with a score of 80 and more. */
  readonly goodShare: number | null;
  /** Share with an error. */
  readonly errorShare: number | null;
}

type GroupFigures = Figures & { readonly value: string; readonly label: Readonly<Record<string, string>> };

/** How good the passports are that a query finds. */
export interface QualitySummary {
  readonly total: number;
  readonly overall: Figures;
  readonly dimensions: readonly GroupFigures[];
  readonly groups: readonly GroupFigures[];
  readonly findings: readonly { readonly check: string; readonly count: number; readonly what?: Words; readonly fix?: Words }[];
  readonly findingsSeen: number;
}
