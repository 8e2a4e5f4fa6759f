/**
 * One place where a record says something else than its passport would be exported as: `value` stands there
 * (missing: nothing does) and `insteadOf` is what the export would say (missing: nothing).
 */
export interface Difference {
  /** JSON Pointer; a distribution is named by its IRI where it has one of its own, so that it keeps its values when others come and go. */
  readonly at: string;
  readonly value?: unknown;
  readonly insteadOf?: unknown;
}
