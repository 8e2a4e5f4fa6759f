import type { ExportedScore } from '../exported-report.ts';
import { dimensionNode } from './dimension-node.ts';
import { annotationNodes, resultNode } from './finding-nodes.ts';
import type { Graph } from './graph.ts';
import { dimensionIri, measuredOfScore } from './measured-of-score.ts';
import { measurementNode, metricNode, type Measured } from './measurement.ts';
import type { Naming } from './naming.ts';

/** One thing that was judged: the dataset, or a distribution. */
export interface Judged {
  readonly report: ExportedScore;
  readonly iri: string;
  readonly at: string;
  /** Put before the names of its parts; empty for the subject of the report. */
  readonly prefix: string;
  readonly more: readonly Measured[];
}

/**
 * Adds all that was measured and found of one thing.
 *
 * @returns IRIs of its findings
 */
export function addJudged({ report, iri, at, prefix, more }: Judged, graph: Graph, naming: Naming): string[] {
  const part = (name: string) => naming.part(`${prefix}${name}`);
  const measured = [...measuredOfScore(report, iri, naming), ...more];
  const measurements = measured.map((one) => measurementNode(one, part(one.name), at));
  const results = report.findings
    .filter(({ waived }) => !waived)
    .map((finding, index) => resultNode(finding, part(`finding-${index + 1}`), iri, naming));
  const notes = report.findings
    .filter(({ waived }) => waived)
    .map((finding, index) => annotationNodes(finding, part(`accepted-${index + 1}`), iri, naming));
  graph.add(
    ...measurements,
    ...measured.map(metricNode),
    ...report.dimensions.map(({ dimension }) => dimensionNode(dimension, dimensionIri(dimension, naming))),
    ...results,
    ...notes.flat(),
  );
  graph.link(iri, 'dqv:hasQualityMetadata', naming.report);
  for (const { name, on } of measured) graph.link(on, 'dqv:hasQualityMeasurement', part(name));
  for (const [note] of notes) graph.link(iri, 'dqv:hasQualityAnnotation', note['@id']);
  return results.map((node) => node['@id']);
}
