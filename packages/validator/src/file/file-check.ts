import type { Text } from '@pasport/model';
import type { Certainty, Position, Severity } from '../report.ts';
import type { CapName, Dimension } from '../score/rules.ts';

/** What every rule about a file says of itself, whatever the format. */
export interface FileCheckHead {
  readonly id: string;
  readonly dimension: Dimension;
  /** Share within its dimension; 0 for advice that costs nothing. */
  readonly weight: number;
  /** The gravest severity it reports. */
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** What has to hold. */
  readonly what: Text;
  /** What the publisher should do. */
  readonly fix: Text;
}

/** Where a check failed in a file; severity, certainty and fix are those of the check unless said otherwise. */
export interface FileFinding {
  readonly message: Text;
  readonly count: number;
  readonly positions: readonly Position[];
  readonly fix?: Text;
  readonly severity?: Severity;
  readonly certainty?: Certainty;
}

/** What a check found in a file; `value` is its measure, 0–1. */
export interface FileOutcome {
  readonly value: number;
  readonly findings: readonly FileFinding[];
  readonly cap?: CapName;
  readonly defects?: number;
  readonly opportunities?: number;
}

/** Nothing wrong. */
export const clean: FileOutcome = { value: 1, findings: [] };

/**
 * One rule about a file, as the reading of its format describes it by `Facts`.
 *
 * `Stage` names how far the reading must have come for the check to see anything; until then it is blocked.
 */
export interface FileCheck<Facts, Stage extends string = string> extends FileCheckHead {
  readonly needs: Stage;
  /** Undefined: the check does not concern the file. */
  readonly run: (facts: Facts) => FileOutcome | undefined;
}
