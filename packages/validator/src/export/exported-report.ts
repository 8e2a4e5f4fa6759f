import type { Language, Text } from '@pasport/model';
import type { Finding, FixFirst, Measure, QualityReport } from '../report.ts';

/** A finding; one that the publisher accepted carries the reason and costs no points. */
export type ExportedFinding = Finding & { readonly waived?: { readonly reason: string } | undefined };

/** What the exports read of any report, of a passport or of a file. */
export interface ExportedScore {
  readonly score: number;
  readonly scoreBeforeCaps: number;
  readonly interval: QualityReport['interval'];
  readonly dimensions: QualityReport['dimensions'];
  readonly caps: QualityReport['caps'];
  readonly findings: readonly ExportedFinding[];
  readonly measures: readonly Measure[];
  readonly fixFirst: readonly FixFirst[];
  readonly engine: QualityReport['engine'];
}

/** A report of a data file, of any format. */
export interface ExportedFileReport extends ExportedScore {
  readonly format: string;
  readonly sizeBytes: number;
  /** Rows, features or records, where the format has them. */
  readonly rows?: number | undefined;
  readonly columns?: readonly unknown[] | undefined;
  /** Only the beginning was read, because of this limit. */
  readonly sample?: { readonly limit: string } | undefined;
}

/** What was found of one file behind a passport. */
export interface ExportedFile {
  /** JSON Pointer of the distribution. */
  readonly pointer: string;
  readonly at: string;
  readonly report?: ExportedFileReport | undefined;
  /** Why there is no report. */
  readonly refusal?: { readonly reason: string; readonly message: Text } | undefined;
}

/** A report of a passport with what is known of its files. */
export interface ExportedPassportReport extends ExportedScore {
  readonly profile: QualityReport['profile'];
  readonly verdicts: QualityReport['verdicts'];
  readonly at: string;
  readonly files?: readonly ExportedFile[] | undefined;
}

/** What can be exported; a report of a file by itself has no verdicts. */
export type ExportedReport = ExportedPassportReport | ExportedFileReport;

/** How often the address of a distribution answered. */
interface ExportedAvailability {
  /** JSON Pointer of the distribution, or its name. */
  readonly pointer: string;
  /** Share of the attempts that were answered, 0–1. */
  readonly share: number;
  /** Days that the share covers. */
  readonly days: number;
}

/** What a report is about and for whom it is written. */
export interface ExportOptions {
  /** Title of the dataset, or name of the file. */
  readonly title: string;
  readonly language: Language;
  /** IRI of the dataset, or of the file. */
  readonly iri?: string | undefined;
  /** Number of the report. */
  readonly number?: number | undefined;
  /** Scores so far, oldest first. */
  readonly history?: readonly { readonly at: string; readonly score: number }[] | undefined;
  readonly availability?: readonly ExportedAvailability[] | undefined;
  /** Address of the page on checks, where each has its heading; findings link to it. */
  readonly docs?: string | undefined;
  /** When a file was checked; a report of a passport says so itself. */
  readonly at?: string | undefined;
}

/** Reports of files that came with a report of a passport. */
export function filesOf(report: ExportedReport): readonly ExportedFile[] {
  return 'files' in report ? (report.files ?? []) : [];
}

/** When the report was made; empty when nobody knows. */
export function timeOf(report: ExportedReport, { at }: Pick<ExportOptions, 'at'>): string {
  return 'at' in report ? report.at : (at ?? '');
}
