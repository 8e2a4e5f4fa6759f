/** Thresholds of the checks of links. */
export const linkRules = {
  /** Failed checks in a row after which an address counts as dead. */
  deadAfter: 3,
  /** A certificate that ends sooner is about to make the address fail. */
  certificateDays: 30,
  /** Fewest checks of which a share is worth judging. */
  availabilityChecks: 7,
  /** Share of answered checks at which nothing is left of the measure. */
  availabilityFloor: 0.9,
  /** Difference between the declared and the served size that a live file may have. */
  sizeTolerance: 0.1,
  slowMs: 3_000,
  /** Days by which the served date may differ from the declared one without a question. */
  dateToleranceDays: 31,
} as const;
