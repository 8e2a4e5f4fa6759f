import { diffReports, type ReportDiff } from '@pasport/validator';
import type { FileCheck } from './file-check.ts';

/** What changed of one file behind the passport. `from` or `to` is missing when the file was not checked then. */
export interface FileDiff {
  /** JSON Pointer of the distribution. */
  readonly pointer: string;
  readonly from?: FileState;
  readonly to?: FileState;
  /** There when both reports could read the file. */
  readonly diff?: ReportDiff;
}

/** The score of a file, or the code of the reason why there is none. */
type FileState = { readonly score: number } | { readonly refusal: string };

/** Files whose state changed, or that only one of the reports knows. */
export function diffFiles(before: readonly FileCheck[], after: readonly FileCheck[]): FileDiff[] {
  const [from, to] = [byPointer(before), byPointer(after)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((pointer) => diffOf(pointer, from.get(pointer), to.get(pointer)))
    .filter(isChange);
}

function byPointer(files: readonly FileCheck[]): Map<string, FileCheck> {
  return new Map(files.map((file) => [file.pointer, file]));
}

function diffOf(pointer: string, before: FileCheck | undefined, after: FileCheck | undefined): FileDiff {
  return {
    pointer,
    ...(before && { from: stateOf(before) }),
    ...(after && { to: stateOf(after) }),
    ...(before?.report && after?.report && { diff: diffReports(before.report, after.report) }),
  };
}

function stateOf({ report, refusal }: FileCheck): FileState {
  return report ? { score: report.score } : { refusal: refusal?.reason ?? 'not-checked' };
}

function isChange({ from, to, diff }: FileDiff): boolean {
  if (!diff) return JSON.stringify(from) !== JSON.stringify(to);
  const { findings } = diff;
  return diff.score.change !== 0 || findings.new.length + findings.gone.length + findings.changed.length > 0;
}
