import type { Mqa } from '../report.ts';
import { measureMqa, type MeasuredDataset, type MqaAnswer } from './measure-mqa.ts';
import type { MqaFacts } from './mqa-facts.ts';
import { mqaDimensions, mqaMaximum, mqaMetricList, type MqaMetricId } from './mqa-metrics.ts';
import { mqaRating } from './mqa-rating.ts';
import { scoreMeasurements } from './score-measurements.ts';

/**
 * Points of a record by the Metadata Quality Assessment of data.europa.eu, 0–405. While an answer is unknown (nobody has
 * tried an address yet), the points lie between `low` and `high`; else both are the same. What is missing is told of the
 * distribution that is best as far as is known.
 */
export function scoreMqa(facts: MqaFacts): Mqa {
  const measured = measureMqa(facts);
  const low = scoreMeasurements(measured, false);
  const high = hasUnknown(measured) ? scoreMeasurements(measured, true) : low;
  const chosen = low.chosen === undefined ? undefined : facts.distributions[low.chosen];
  return {
    score: { low: low.total, high: high.total },
    rating: { low: mqaRating(low.total), high: mqaRating(high.total) },
    dimensions: mqaDimensions.map((dimension) => ({
      dimension,
      low: low.dimensions[dimension],
      high: high.dimensions[dimension],
      max: mqaMaximum[dimension],
    })),
    ...(chosen?.pointer !== undefined && { distribution: chosen.pointer }),
    missing: missingOf(measured, low.chosen, chosen?.pointer),
  };
}

function hasUnknown({ dataset, distributions }: MeasuredDataset): boolean {
  return [dataset, ...distributions].some((one) => Object.values(one).includes('unknown'));
}

function missingOf({ dataset, distributions }: MeasuredDataset, chosen: number | undefined, at = '/distributions'): Mqa['missing'] {
  const best = chosen === undefined ? undefined : distributions[chosen];
  const answerOf = (id: MqaMetricId, isOfDataset: boolean): MqaAnswer | undefined => (isOfDataset ? dataset : best)?.[id];
  return mqaMetricList.flatMap(({ id, on, points, name, field }): Mqa['missing'] => {
    const isOfDataset = on === 'dataset' || (on === 'both' && best?.[id] === undefined);
    const answer = answerOf(id, isOfDataset);
    if (answer === true) return [];
    const inDistribution = best && field !== '' ? `${at}/${field}` : at;
    return [
      { metric: id, points, answer: answer === 'unknown' ? 'unknown' : 'no', name, pointer: isOfDataset ? `/${field}` : inDistribution },
    ];
  });
}
