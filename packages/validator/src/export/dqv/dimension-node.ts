import type { Text } from '@pasport/model';
import type { Dimension } from '../../score/rules.ts';
import { dimensionWords } from '../words/score-words.ts';
import type { LinkedNode } from './linked-data.ts';
import { ids, texts } from './values.ts';

/** Nearest dimensions of Linked Data Quality Dimensions (W3C, 2016). */
const nearest: Readonly<Partial<Record<Dimension, string>>> = {
  completeness: 'ldqd:completeness',
  accessibility: 'ldqd:availability',
  currentness: 'ldqd:timeliness',
  accuracy: 'ldqd:syntacticValidity',
  consistency: 'ldqd:consistency',
  understandability: 'ldqd:understandability',
  portability: 'ldqd:interoperability',
  confidentiality: 'ldqd:security',
};

/** Node of a dimension of ISO/IEC 25012, with the nearest one of the web of data. */
export function dimensionNode(dimension: Dimension, iri: string): LinkedNode {
  const label: Text = dimensionWords[dimension] ?? { cs: dimension, en: dimension };
  const match = nearest[dimension];
  return {
    '@id': iri,
    '@type': ['dqv:Dimension'],
    'skos:prefLabel': texts(label),
    ...(match !== undefined && { 'skos:closeMatch': ids(match) }),
  };
}
