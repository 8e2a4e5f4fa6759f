import type { QualityReport } from '../report.ts';
import { round } from '../score/round.ts';
import { diffFindings } from './diff-findings.ts';
import { diffMeasures } from './diff-measures.ts';
import type { ReportDiff } from './report-diff.ts';

/** The parts of a report, on a passport or on a file, that are compared. */
export type ComparedReport = Pick<QualityReport, 'score' | 'dimensions' | 'measures' | 'findings' | 'engine'>;

/**
 * What got worse and what better between two reports on the same passport or file. Pure.
 *
 * @param before the older report
 * @param after the newer report
 */
export function diffReports(before: ComparedReport, after: ComparedReport): ReportDiff {
  return {
    ...diffScores(before, after),
    ...diffMeasures(before.measures, after.measures),
    findings: diffFindings(before.findings, after.findings),
    ...(before.engine.rules !== after.engine.rules && { rules: { from: before.engine.rules, to: after.engine.rules } }),
  };
}

/** The part of the difference that says how good, but nothing of what is written in the passport. */
export function diffScores(
  before: Pick<ComparedReport, 'score' | 'dimensions'>,
  after: Pick<ComparedReport, 'score' | 'dimensions'>,
): Pick<ReportDiff, 'score' | 'dimensions'> {
  const earlier = new Map(before.dimensions.map(({ dimension, score }) => [dimension, score]));
  const dimensions = after.dimensions
    .map(({ dimension, score: to }) => ({ dimension, from: earlier.get(dimension) ?? null, to }))
    .filter(({ from, to }) => from !== to)
    .map((change) => ({ ...change, ...(change.from !== null && change.to !== null && { change: round(change.to - change.from) }) }));
  return { score: { from: before.score, to: after.score, change: round(after.score - before.score) }, dimensions };
}
