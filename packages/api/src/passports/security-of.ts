import { assessSecurity, Problem, type Draft, type Passport } from '@pasport/model';
import { isInForce, isMilder, levelWithOverride } from '../overrides/level-with-override.ts';
import type { OverrideRow } from '../overrides/override.store.ts';

/**
 * Security level of a draft as the registry stores it: what the policy derives, and the override where one holds.
 *
 * @param now instant, ISO 8601
 * @throws {Problem} `classified-refused`, `invalid-passport` for what contradicts itself
 */
export function securityOf(draft: Draft, now: string, override?: OverrideRow): Passport['registry']['security'] {
  const today = now.slice(0, 10);
  const { level: derived, ruleId, policyVersion, contradictions } = assessSecurity(draft, today);
  if (derived === 'X') throw new Problem('classified-refused', { params: { ruleId } });
  if (contradictions.length > 0) throw new Problem('invalid-passport', { faults: contradictions });
  const level = levelWithOverride(derived, override, today);
  const isHeld = override !== undefined && isInForce(override, today) && (level !== derived || !isMilder(override));
  return { level, ruleId, policyVersion, ...(isHeld && { override: shownOverride(override, derived) }) };
}

function shownOverride({ reason, expires_on }: OverrideRow, derived: Passport['registry']['security']['level']) {
  return { derivedLevel: derived, reason, ...(expires_on !== null && { expiresOn: expires_on }) };
}
