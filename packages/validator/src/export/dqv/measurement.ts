import type { Text } from '@pasport/model';
import type { LinkedNode, LinkedValue } from './linked-data.ts';
import { dateTime, ids, texts } from './values.ts';

/** One number of a report: of which metric, on what, and what came out. */
export interface Measured {
  /** Name of the measurement within the report. */
  readonly name: string;
  readonly metric: string;
  readonly on: string;
  readonly value: readonly LinkedValue[];
  readonly dataType: 'xsd:decimal' | 'xsd:integer' | 'xsd:boolean';
  readonly dimension?: string | undefined;
  readonly definition?: Text | undefined;
  /** Unit of the value; missing for points and answers. */
  readonly unit?: string | undefined;
}

/** Node of the measurement (W3C DQV). */
export function measurementNode({ metric, on, value, unit }: Measured, iri: string, at: string): LinkedNode {
  return {
    '@id': iri,
    '@type': ['dqv:QualityMeasurement'],
    'dqv:isMeasurementOf': ids(metric),
    'dqv:computedOn': ids(on),
    'dqv:value': value,
    ...(unit !== undefined && { 'sdmx-attribute:unitMeasure': ids(unit) }),
    ...(at !== '' && { 'prov:generatedAtTime': dateTime(at) }),
  };
}

/** Node of the metric that was measured. */
export function metricNode({ metric, dataType, dimension, definition }: Measured): LinkedNode {
  return {
    '@id': metric,
    '@type': ['dqv:Metric'],
    'dqv:expectedDataType': ids(dataType),
    ...(dimension !== undefined && { 'dqv:inDimension': ids(dimension) }),
    ...(definition !== undefined && { 'skos:definition': texts(definition) }),
  };
}
