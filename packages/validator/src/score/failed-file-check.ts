import type { Text } from '@pasport/model';
import type { Certainty, Finding, Position, Severity } from '../report.ts';
import type { CapName, Dimension } from './rules.ts';
import type { ScoredCheck } from './scored-check.ts';

/** What every rule about a file says of itself, whatever the format. */
interface FileCheckHead {
  readonly id: string;
  readonly dimension: Dimension;
  readonly weight: number;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly fix: Text;
}

/** Where a check failed in a file. */
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

/** Places that a finding names; more help nobody. */
const maxPositions = 5;

/** A failed check of a file, ready to be added up; a finding says what differs from its check. */
export function failedFileCheck(check: FileCheckHead, { value, findings, cap, defects, opportunities }: FileOutcome): ScoredCheck {
  const { id, dimension, weight, fix } = check;
  return {
    id,
    dimension,
    weight,
    fix,
    answer: 'fail',
    value,
    findings: findings.map((finding) => findingOf(check, finding)),
    ...(cap !== undefined && { cap }),
    ...(defects !== undefined && { defects }),
    ...(opportunities !== undefined && { opportunities }),
  };
}

function findingOf({ id, dimension, severity, certainty, fix }: FileCheckHead, found: FileFinding): Finding {
  return {
    check: id,
    dimension,
    severity: found.severity ?? severity,
    certainty: found.certainty ?? certainty,
    message: found.message,
    fix: found.fix ?? fix,
    positions: found.positions.slice(0, maxPositions),
    ...(found.count > 1 && { count: found.count }),
  };
}
