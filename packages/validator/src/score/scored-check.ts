import type { Text } from '@pasport/model';
import type { Answer, Finding } from '../report.ts';
import type { CapName, Dimension } from './rules.ts';

/** A check with what it answered, ready to be added up. */
export interface ScoredCheck {
  readonly id: string;
  readonly dimension: Dimension;
  readonly weight: number;
  readonly fix: Text;
  readonly answer: Answer;
  /** 0–1; counts for `pass`, `fail` and `blocked`. */
  readonly value: number;
  readonly blockedBy?: string;
  readonly cap?: CapName;
  readonly defects?: number;
  readonly opportunities?: number;
  readonly findings: readonly Finding[];
}

/** Does the check count in the score? */
export function isCounted({ answer }: ScoredCheck): boolean {
  return answer === 'pass' || answer === 'fail' || answer === 'blocked';
}
