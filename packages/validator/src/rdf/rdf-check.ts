import type { FileCheck } from '../file/file-check.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import type { Position } from '../report.ts';

/** What is counted while RDF is read. */
export type RdfDefectKind = 'relative-iri' | 'literal-form';

/** An RDF file as the checks see it. */
export interface RdfFacts {
  readonly statements: number;
  readonly isUtf8: boolean;
  /** Where reading stopped; `context` is a JSON-LD context on the network, which is not fetched. */
  readonly fault?: { readonly kind: 'syntax' | 'context'; readonly position?: Position };
  readonly limit?: ReadLimitName;
  readonly defects: ReadonlyMap<RdfDefectKind, number>;
}

/** How far the reading must have come. */
export type RdfStage = 'bytes' | 'statements';

/** One rule about RDF. */
export type RdfCheck = FileCheck<RdfFacts, RdfStage>;
