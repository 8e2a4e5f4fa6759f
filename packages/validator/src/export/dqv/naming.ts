import type { DqvOptions } from './dqv-options.ts';
import { safeIri } from './safe-iri.ts';

/** IRIs of everything in one graph. */
export interface Naming {
  readonly subject: string;
  readonly report: string;
  /** IRI of a part of the report: a measurement, a finding, an annotation. */
  readonly part: (name: string) => string;
  /** IRI of a metric or a dimension of ours. */
  readonly term: (name: string) => string;
  readonly distribution: (pointer: string) => string;
}

/** Chooses IRIs so that no two parts share one and none is a blank node. */
export function namingOf({ iri, docs, reportIri, distributionIri }: DqvOptions): Naming {
  const subject = safeIri(iri);
  const report = reportIri === undefined ? partOf(subject, 'quality') : safeIri(reportIri);
  return {
    subject,
    report,
    part: (name) => partOf(report, name),
    term: (name) => partOf(safeIri(docs), name),
    distribution: (pointer) => safeIri(distributionIri?.(pointer) ?? distributionOf(subject, pointer)),
  };
}

function partOf(iri: string, name: string): string {
  return `${iri}${iri.includes('#') ? '-' : '#'}${safeIri(name)}`;
}

function distributionOf(subject: string, pointer: string): string {
  const index = /^\/distributions\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? partOf(subject, pointer) : `${subject}/distribuce/${Number(index) + 1}`;
}
