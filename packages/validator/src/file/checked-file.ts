import { engine } from '../engine.ts';
import type { Layer } from '../geo/checked-layers.ts';
import type { scoreFields } from '../report.ts';
import { fileWeights } from '../score/rules.ts';
import { scoreChecks } from '../score/score-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import type { FileReport } from './file-report.ts';

/** What a file is and holds, without what was found wrong. */
export type FileSummary = Omit<FileReport, keyof typeof scoreFields | 'engine'>;

/** A file that was read and checked, before its checks are added up. */
export interface CheckedFile {
  readonly summary: FileSummary;
  readonly checks: readonly ScoredCheck[];
  /** Of a map: the layer to show first. */
  readonly layer?: Layer;
}

/** The report of a checked file. */
export function fileReportOf({ summary, checks }: CheckedFile): FileReport {
  return { ...summary, ...scoreChecks(checks, fileWeights), engine };
}
