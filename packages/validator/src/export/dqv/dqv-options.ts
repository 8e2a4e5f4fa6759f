/** What the graph of a report is about and under which IRIs it is written. */
export interface DqvOptions {
  /** Absolute IRI of the dataset, or of the distribution when the report is of a file alone. */
  readonly iri: string;
  /** Absolute IRI of the page on checks; a metric is the heading of its check there. */
  readonly docs: string;
  /** Absolute IRI of the report; unless given, a fragment of the subject. */
  readonly reportIri?: string | undefined;
  /** IRI of the distribution at a JSON Pointer; unless given, `<iri>/distribuce/1` as in the export to the national catalogue. */
  readonly distributionIri?: ((pointer: string) => string) | undefined;
  /** When a file was checked; a report of a passport says so itself. */
  readonly at?: string | undefined;
}
