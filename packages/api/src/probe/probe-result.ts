import type { Draft, LangText, Text } from '@pasport/model';

/** How a value was come by. */
export type ProbeMethod =
  | 'http-header'
  | 'content'
  | 'beginning'
  | 'file-name'
  | 'page-title'
  | 'service-title'
  | 'record'
  | 'columns'
  | 'resemblance'
  | 'host';

/** Something that was recognised, how sure that is (0–1), and how it was come by. */
export interface Probed<Value> {
  readonly value: Value;
  readonly confidence: number;
  readonly method: ProbeMethod;
}

interface ProbedColumn {
  readonly name: string;
  readonly type: string;
  /** Cells that hold something, and those that do not. */
  readonly filled: number;
  readonly empty: number;
}

/** What was recognised; what was not is left out. */
export interface ProbedValues {
  readonly title?: Probed<LangText>;
  readonly description?: Probed<LangText>;
  readonly keywords?: Probed<NonNullable<Draft['keywords']>>;
  readonly themes?: Probed<string[]>;
  readonly frequency?: Probed<string>;
  readonly languages?: Probed<string[]>;
  readonly modified?: Probed<string>;
  readonly temporal?: Probed<{ start: string; end: string }>;
  /** West, south, east, north, degrees of WGS 84. */
  readonly bbox?: Probed<number[]>;
  readonly kind?: Probed<'file' | 'api' | 'map-service'>;
  readonly format?: Probed<string>;
  readonly mediaType?: Probed<string>;
  readonly encoding?: Probed<string>;
  readonly delimiter?: Probed<string>;
  readonly columns?: Probed<ProbedColumn[]>;
  readonly rows?: Probed<number>;
  readonly sizeBytes?: Probed<number>;
  readonly location?: Probed<string>;
}

/** What an address answered. */
export interface ProbedFacts {
  /** Address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType?: string;
  readonly sizeBytes?: number;
  readonly lastModified?: string;
  readonly etag?: string;
}

/** A passport that the caller sees and that may describe the same data. */
export interface ProbedDuplicate {
  readonly id: string;
  readonly slug: string;
  readonly title: LangText;
  readonly organisation: string;
  /** The same address, or only alike. */
  readonly kind: 'same-address' | 'alike';
  /** 0–1. */
  readonly likeness: number;
}

/** A sign of personal data; never with a value. */
export interface ProbedPeople {
  /** Id of the check of the validator that found it. */
  readonly check: string;
  readonly message: Text;
  /** A certain sign, e.g. birth numbers. */
  readonly isCertain: boolean;
}

/** What can be told of data before anybody describes them. */
export interface ProbeResult {
  /** Name of the file. */
  readonly name: string;
  readonly url?: string;
  readonly facts?: ProbedFacts;
  readonly values: ProbedValues;
  readonly people: readonly ProbedPeople[];
  /** Id of the ready-made record that the data resemble. */
  readonly template?: string;
  readonly duplicates: readonly ProbedDuplicate[];
  /** What could not be found out, and why. */
  readonly notes: readonly { readonly code: string; readonly message: Text }[];
  readonly ms: number;
}

/** What is told while the probe runs. */
export type ProbePart =
  | { readonly part: 'facts'; readonly facts: ProbedFacts }
  | { readonly part: 'content'; readonly values: ProbedValues; readonly people: readonly ProbedPeople[] }
  | { readonly part: 'duplicates'; readonly duplicates: readonly ProbedDuplicate[] };
