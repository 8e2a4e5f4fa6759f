import { assessSecurity, deriveSecurityLevel, Problem, type Draft, type Passport } from '@pasport/model';
import { isInForce, isMilder, levelWithOverride } from '../overrides/level-with-override.ts';
import type { OverrideRow } from '../overrides/override.store.ts';

/**
 * Security level of a draft as the registry stores it: what the policy derives, and the override where one holds.
 *
 * @param now instant, ISO 8601
 * @throws {Problem} `classified-refused`, `invalid-passport` for what contradicts itself
 */
export function securityOf(draft: Draft, now: string, override?: OverrideRow): Passport['registry']['security'] {
  const { contradictions } = assessSecurity(draft, now.slice(0, 10));
  const security = storedSecurityOf(draft, now, override);
  if (contradictions.length > 0) throw new Problem('invalid-passport', { faults: contradictions });
  return security;
}

/**
 * The same of what the registry holds already: a contradiction that a newer policy finds in it changes nothing.
 *
 * @throws {Problem} `classified-refused`
 */
export function storedSecurityOf(draft: Draft, now: string, override?: OverrideRow): Passport['registry']['security'] {
  const today = now.slice(0, 10);
  const { level: derived, ruleId, policyVersion } = deriveSecurityLevel(draft, today);
  if (derived === 'X') throw new Problem('classified-refused', { params: { ruleId } });
  const level = levelWithOverride(derived, override, today);
  const isHeld = override !== undefined && isInForce(override, today) && (level !== derived || !isMilder(override));
  return { level, ruleId, policyVersion, ...(isHeld && { override: shownOverride(override, derived) }) };
}

function shownOverride({ reason, expires_on }: OverrideRow, derived: Passport['registry']['security']['level']) {
  return { derivedLevel: derived, reason, ...(expires_on !== null && { expiresOn: expires_on }) };
}
