import { mqaMetricList } from '../../mqa/mqa-metrics.ts';
import type { Mqa } from '../../report.ts';
import type { Measured } from './measurement.ts';
import type { Naming } from './naming.ts';
import { safeIri } from './safe-iri.ts';
import { boolean, integer } from './values.ts';

/**
 * The MQA in the terms of data.europa.eu. Left out is what the report does not decide: sums that an unknown answer
 * still moves, status codes, and the dates that count on the dataset or on the distribution.
 */
export function measuredOfMqa(mqa: Mqa, { subject, distribution }: Naming): Measured[] {
  const sum = (name: string, { low, high }: { low: number; high: number }): Measured[] =>
    low === high ? [{ name: `mqa-${name}`, metric: `pv:${name}`, on: subject, value: integer(low), dataType: 'xsd:integer' }] : [];
  const missing = new Map(mqa.missing.map(({ metric, answer }) => [metric, answer]));
  const answers = mqaMetricList.flatMap(({ id, dimension, on, name }): Measured[] => {
    const place = on === 'dataset' ? subject : mqa.distribution === undefined ? undefined : distribution(mqa.distribution);
    if (place === undefined || on === 'both' || id.endsWith('StatusCode') || missing.get(id) === 'unknown') return [];
    const measured = { name: `mqa-${id}`, metric: `pv:${id}`, on: place, dimension: `pv:${dimension}`, definition: name };
    return [{ ...measured, value: boolean(!missing.has(id)), dataType: 'xsd:boolean' }];
  });
  return [...sum('scoring', mqa.score), ...mqa.dimensions.flatMap((one) => sum(`${safeIri(one.dimension)}Scoring`, one)), ...answers];
}
