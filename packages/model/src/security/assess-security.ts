import type { Draft } from '../passport/passport.ts';
import type { Fault } from '../problem/fault.ts';
import { deriveSecurityLevel, type SecurityDecision } from './derive-security-level.ts';
import { securityChecks, type SecurityCheck } from './security-checks.ts';

/** Something to do about protection. */
export type SecurityNote = Pick<SecurityCheck, 'id' | 'kind' | 'pointer' | 'message'>;

/** What follows from a draft: its level and why, what contradicts itself, what is to be done. */
export interface SecurityAssessment extends SecurityDecision {
  /** Faults for which the draft is refused. */
  readonly contradictions: readonly Fault[];
  readonly notes: readonly SecurityNote[];
}

/**
 * Reads a draft by the dataset security policy.
 *
 * @param today calendar date against which an embargo is read
 */
export function assessSecurity(draft: Draft, today: string): SecurityAssessment {
  const decision = deriveSecurityLevel(draft, today);
  const { level } = decision;
  const found = level === 'X' ? [] : securityChecks.filter((check) => check.applies(draft, level));
  return {
    ...decision,
    contradictions: found
      .filter(({ kind }) => kind === 'contradiction')
      .map(({ id, pointer, message }) => ({ pointer, code: `security-${id}`, message })),
    notes: found.filter(({ kind }) => kind !== 'contradiction').map(({ id, kind, pointer, message }) => ({ id, kind, pointer, message })),
  };
}
