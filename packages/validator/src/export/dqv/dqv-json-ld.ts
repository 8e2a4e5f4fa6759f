import { filesOf, timeOf, type ExportedReport } from '../exported-report.ts';
import { dqvContext } from './context.ts';
import type { DqvOptions } from './dqv-options.ts';
import { Graph } from './graph.ts';
import type { LinkedDocument, LinkedNode } from './linked-data.ts';
import { measuredOfVerdicts } from './measured-of-verdicts.ts';
import { namingOf, type Naming } from './naming.ts';
import { addJudged, type Judged } from './subject-nodes.ts';
import { boolean, dateTime, ids, string } from './values.ts';

/**
 * A report in the Data Quality Vocabulary (W3C DQV) as JSON-LD: a measurement of the score, of each dimension, of each
 * check and of the official metrics; findings in the manner of SHACL; accepted findings as annotations. The same graph
 * as `dqvTurtle`.
 */
export function dqvJsonLd(report: ExportedReport, options: DqvOptions): LinkedDocument {
  const naming = namingOf(options);
  const graph = new Graph();
  const at = timeOf(report, options);
  const results = judgedOf(report, at, naming).flatMap((judged) => addJudged(judged, graph, naming));
  const engine = naming.part('engine');
  graph.add(reportNode(results, at, naming), {
    '@id': engine,
    '@type': ['prov:SoftwareAgent'],
    'skos:prefLabel': string(`Pasport ${report.engine.version}, ${report.engine.rules}`),
  });
  return { '@context': dqvContext, '@graph': graph.nodes };
}

function judgedOf(report: ExportedReport, at: string, naming: Naming): Judged[] {
  const more = 'verdicts' in report ? measuredOfVerdicts(report.verdicts, naming) : [];
  const files = filesOf(report).flatMap((file, index): Judged[] => {
    if (!file.report) return [];
    return [{ report: file.report, iri: naming.distribution(file.pointer), at: file.at, prefix: `file-${index + 1}-`, more: [] }];
  });
  return [{ report, iri: naming.subject, at, prefix: '', more }, ...files];
}

function reportNode(results: readonly string[], at: string, { report, part }: Naming): LinkedNode {
  return {
    '@id': report,
    '@type': ['dqv:QualityMetadata', 'sh:ValidationReport', 'prov:Entity'],
    'prov:wasAttributedTo': ids(part('engine')),
    ...(at !== '' && { 'prov:generatedAtTime': dateTime(at) }),
    'sh:conforms': boolean(results.length === 0),
    ...(results.length > 0 && { 'sh:result': ids(...results) }),
  };
}
