import type { MeasuredDataset, Measurements } from './measure-mqa.ts';
import { mqaMetricList, type MqaDimension, type MqaMetricId } from './mqa-metrics.ts';

/** Points of a dataset by dimension and in all, and the distribution that they come from. */
export interface MqaPoints {
  readonly dimensions: Readonly<Record<MqaDimension, number>>;
  readonly total: number;
  /** Index of the best distribution; missing when there is none. */
  readonly chosen?: number;
}

const ofDataset = mqaMetricList.filter(({ on }) => on !== 'distribution');
const ofDistribution = mqaMetricList.filter(({ on }) => on !== 'dataset');

/**
 * Points of a dataset by the algorithm of piveau-metrics-score: those of its best distribution (of equals the earlier) and
 * its own. A date that the best distribution was measured for, with whatever outcome, does not count for the dataset.
 *
 * @param unknownAs how answers that nobody knows count
 */
export function scoreMeasurements({ dataset, distributions }: MeasuredDataset, unknownAs: boolean): MqaPoints {
  const isMet = (measurements: Measurements, id: MqaMetricId) => {
    const answer = measurements[id];
    return answer === 'unknown' ? unknownAs : answer === true;
  };
  const sumOf = (one: Measurements) => ofDistribution.reduce((sum, { id, points }) => (isMet(one, id) ? sum + points : sum), 0);
  const sums = distributions.map(sumOf);
  const chosen = sums.length === 0 ? -1 : sums.indexOf(Math.max(...sums));
  const best = distributions[chosen] ?? {};
  const dimensions = { findability: 0, accessibility: 0, interoperability: 0, reusability: 0, contextuality: 0 };
  for (const { id, dimension, points } of ofDistribution) if (isMet(best, id)) dimensions[dimension] += points;
  for (const { id, dimension, points, on } of ofDataset) {
    if (isMet(dataset, id) && !(on === 'both' && best[id] !== undefined)) dimensions[dimension] += points;
  }
  const total = Object.values(dimensions).reduce((sum, points) => sum + points, 0);
  return { dimensions, total, ...(chosen >= 0 && { chosen }) };
}
