import type { Fault } from './fault.ts';
import { problemCodes, type ProblemName } from './problem-codes.ts';

/** What a problem says beyond its code. */
export interface ProblemDetails {
  /** Every fault found in the input, when the input is what is wrong. */
  faults?: readonly Fault[];
  /** Values that explain the case; never a secret or a personal value. */
  params?: Readonly<Record<string, string | number>>;
  cause?: unknown;
}

/**
 * A caller's fault, thrown by use cases and rendered by HTTP (RFC 9457) and the CLI.
 * A fault of ours is an ordinary exception; a fault of the data is a finding.
 */
export class Problem extends Error {
  readonly code: ProblemName;
  readonly faults: readonly Fault[];
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ProblemName, details: ProblemDetails = {}) {
    super(problemCodes[code].title.en, { cause: details.cause });
    this.name = 'Problem';
    this.code = code;
    this.faults = details.faults ?? [];
    this.params = details.params ?? {};
  }

  get status(): number {
    return problemCodes[this.code].status;
  }
}
