/** Findings of a check that the publisher accepted. */
export interface Waiver {
  readonly check: string;
  /** Why the finding is no fault; readers of the report see it. */
  readonly reason: string;
  /** Last day, ISO 8601, on which it holds; left out: until it is withdrawn. */
  readonly until?: string;
}
