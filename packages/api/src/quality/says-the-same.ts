import type { QualityReport } from '@pasport/validator';
import type { ReportRow } from './report.store.ts';

const maxAgeMs = 6 * 86_400_000;
/** Lateness moves the score a little every day; steps smaller than this make no report of their own. */
const noticeable = 1;

/**
 * Does a new report say what the last one of the same revision says: the same findings and answers, and nearly the same
 * score? One from last week is kept anyway, so that the history has a point.
 */
export function saysTheSame(last: ReportRow | undefined, revision: number, report: QualityReport): boolean {
  if (!last || last.revision !== revision) return false;
  if (Math.abs(last.score - report.score) >= noticeable || Date.parse(report.at) - Date.parse(last.at) >= maxAgeMs) return false;
  return signOf(JSON.parse(last.document) as QualityReport) === signOf(report);
}

function signOf({ findings, measures, caps, engine }: QualityReport): string {
  return JSON.stringify([
    findings.map(({ check, severity, pointer, count, waived }) => [check, severity, pointer, count, waived]),
    measures.map(({ check, answer }) => [check, answer]),
    caps,
    engine,
  ]);
}
