import type { Measure } from '../report.ts';
import { round } from '../score/round.ts';
import type { MeasureChange, ReportDiff } from './report-diff.ts';

/** Differences that rounding makes are none. */
const noticed = 1e-4;

/** Checks that measure another value than before, told apart by whether they got worse or better. */
export function diffMeasures(before: readonly Measure[], after: readonly Measure[]): Pick<ReportDiff, 'worse' | 'better' | 'other'> {
  const [from, to] = [byCheck(before), byCheck(after)];
  const changes = [...new Set([...from.keys(), ...to.keys()])]
    .map((check) => changeOf(check, from.get(check), to.get(check)))
    .filter((change) => change.from.answer !== change.to.answer || Math.abs(directionOf(change)) > noticed);
  return {
    worse: changes.filter((change) => directionOf(change) < 0).toSorted((a, b) => a.points - b.points),
    better: changes.filter((change) => directionOf(change) > 0).toSorted((a, b) => b.points - a.points),
    other: changes.filter((change) => directionOf(change) === 0),
  };
}

function byCheck(measures: readonly Measure[]): Map<string, Measure> {
  return new Map(measures.map((measure) => [measure.check, measure]));
}

function changeOf(check: string, from: Measure | undefined, to: Measure | undefined): MeasureChange {
  return { check, from: stateOf(from), to: stateOf(to), points: round((from?.lost ?? 0) - (to?.lost ?? 0)) };
}

/** A check that does not concern the passport is not in its report. */
function stateOf(measure: Measure | undefined): MeasureChange['from'] {
  if (!measure) return { answer: 'not-applicable' };
  const { answer, value, lost, defects } = measure;
  return { answer, ...(value !== undefined && { value }), ...(lost !== undefined && { lost }), ...(defects !== undefined && { defects }) };
}

/** Below 0 when the measure fell. Without a value the check does not count: as good as one that passed. */
function directionOf({ from, to }: MeasureChange): number {
  const change = valueOf(to) - valueOf(from);
  return Math.abs(change) > noticed ? change : 0;
}

function valueOf({ answer, value = 1 }: MeasureChange['from']): number {
  return answer === 'pass' || answer === 'fail' || answer === 'blocked' ? value : 1;
}
