import type { Dimension } from '../../score/rules.ts';
import type { ExportedScore } from '../exported-report.ts';
import { checkHeads } from './check-heads.ts';
import type { Measured } from './measurement.ts';
import type { Naming } from './naming.ts';
import { decimal } from './values.ts';

const answered = new Set(['pass', 'fail', 'blocked']);

/** IRI of a dimension. */
export function dimensionIri(dimension: Dimension, { term }: Naming): string {
  return term(`dimension-${dimension}`);
}

/** The score, the score of each dimension (0–100) and the measure of each check (0–1). */
export function measuredOfScore(report: ExportedScore, on: string, naming: Naming): Measured[] {
  const found = new Map(report.findings.map(({ check, dimension }) => [check, dimension]));
  const total: Measured = { name: 'score', metric: naming.term('score'), on, value: decimal(report.score), dataType: 'xsd:decimal' };
  const scores = report.dimensions.flatMap(({ dimension, score }): Measured[] => {
    if (score === null) return [];
    const name = `score-${dimension}`;
    return [{ ...total, name, metric: naming.term(name), value: decimal(score), dimension: dimensionIri(dimension, naming) }];
  });
  const measures = report.measures.flatMap(({ check, answer, value }): Measured[] => {
    if (value === undefined || !answered.has(answer)) return [];
    const head = checkHeads.get(check);
    const dimension = head?.dimension ?? found.get(check);
    return [
      {
        ...total,
        name: `check-${check}`,
        metric: naming.term(check),
        value: decimal(value),
        unit: 'unit:UNITLESS',
        definition: head?.what,
        dimension: dimension && dimensionIri(dimension, naming),
      },
    ];
  });
  return [total, ...scores, ...measures];
}
