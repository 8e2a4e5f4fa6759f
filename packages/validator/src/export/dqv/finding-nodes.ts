import type { ExportedFinding } from '../exported-report.ts';
import type { LinkedNode } from './linked-data.ts';
import { dimensionIri } from './measured-of-score.ts';
import type { Naming } from './naming.ts';
import { ids, string, texts } from './values.ts';

const severityIris = { error: 'sh:Violation', warning: 'sh:Warning', hint: 'sh:Info' } as const;

/** A finding in the manner of a result of SHACL; the path is a JSON Pointer, because passports are JSON. */
export function resultNode(finding: ExportedFinding, iri: string, on: string, naming: Naming): LinkedNode {
  const { check, severity, message, fix, pointer, positions = [] } = finding;
  const paths = [...(pointer ? [pointer] : []), ...positions.flatMap((position) => (position.pointer ? [position.pointer] : []))];
  return {
    '@id': iri,
    '@type': ['sh:ValidationResult'],
    'sh:focusNode': ids(on),
    'sh:resultSeverity': ids(severityIris[severity] ?? 'sh:Info'),
    'sh:sourceConstraintComponent': ids(naming.term(check)),
    'sh:resultMessage': texts(message),
    'dcterms:description': texts(fix),
    ...(paths.length > 0 && { 'sh:resultPath': [...new Set(paths)].flatMap(string) }),
  };
}

/** An accepted finding as a note of the publisher (W3C DQV), with the reason as its body. */
export function annotationNodes(finding: ExportedFinding, iri: string, on: string, naming: Naming): [LinkedNode, LinkedNode] {
  const { check, dimension, message, waived } = finding;
  const body = `${iri}-body`;
  return [
    {
      '@id': iri,
      '@type': ['dqv:QualityAnnotation', 'oa:Annotation'],
      'oa:motivatedBy': ids('dqv:qualityAssessment'),
      'oa:hasTarget': ids(on),
      'oa:hasBody': ids(body),
      'dqv:inDimension': ids(dimensionIri(dimension, naming)),
      'dcterms:relation': ids(naming.term(check)),
      'dcterms:description': texts(message),
    },
    { '@id': body, '@type': ['oa:TextualBody'], 'rdf:value': string(waived?.reason ?? '') },
  ];
}
