import type { Draft } from '../passport/passport.ts';
import type { SecurityLevel } from '../passport/registry.ts';
import type { Text } from '../text/text-in-languages.ts';
import { securityPolicy, type PolicyRule } from './policy.ts';

/** What the policy decided about a draft and why. `X` must not be stored at all. */
export interface SecurityDecision {
  readonly level: SecurityLevel | 'X';
  readonly ruleId: string;
  readonly policyVersion: string;
  readonly explanation: Text;
}

/**
 * Security level that follows from what the author declared; the first matching rule of the policy decides.
 *
 * @param today calendar date against which an embargo is read; the model itself has no clock
 */
export function deriveSecurityLevel(draft: Draft, today: string): SecurityDecision {
  const rule = securityPolicy.rules.find((candidate) => applies(candidate, draft, today));
  if (!rule) throw new Error('The security policy has no rule that always applies');
  return { level: rule.level, ruleId: rule.id, policyVersion: securityPolicy.version, explanation: rule.explanation };
}

function applies(rule: PolicyRule, draft: Draft, today: string): boolean {
  const security = draft.security ?? {};
  return (
    rule.always === true ||
    (rule.confidentiality !== undefined && (security.cia?.confidentiality ?? 0) >= rule.confidentiality) ||
    (rule.personalData?.includes(security.personalData ?? 'none') ?? false) ||
    (security.blocks?.some((block) => rule.blocks?.includes(block.kind)) ?? false) ||
    (rule.undecided === true && isUndecided(draft)) ||
    (rule.embargo === true && (draft.access?.embargoUntil ?? '') > today) ||
    (rule.closedLicence === true && hasClosedLicence(draft))
  );
}

/**
 * Data are not public until somebody decides so: by the clerk's answers, or by declaring the access right PUBLIC.
 * An answer that points to protection counts as undecided as well while no rating or class says which protection.
 */
function isUndecided(draft: Draft): boolean {
  const rights = draft.access?.rights;
  if (rights !== undefined && rights !== 'PUBLIC') return true;
  const { answers, cia, personalData } = draft.security ?? {};
  const { people, protectedByLaw, harm } = answers ?? {};
  if (people === 'unknown' || protectedByLaw === 'unknown' || harm === 'unknown') return true;
  if (protectedByLaw === 'yes' || harm === 'yes') return true;
  if (people === 'yes' && personalData !== 'none' && personalData !== 'anonymised' && personalData !== 'by-law') return true;
  const isAnswered = people !== undefined && protectedByLaw !== undefined && harm !== undefined;
  return !isAnswered && cia === undefined && rights !== 'PUBLIC';
}

const openCopyright = /creativecommons\.org\/(licenses\/by\/4\.0|publicdomain\/zero\/1\.0)|neobsahuje-autorská-díla|není-/u;
const openLicences = new Set(['CC0', 'CC_BY', 'CC_BY_4_0']);

/** True when a distribution states terms or a licence that are not open; silence is not a closed licence. */
function hasClosedLicence(draft: Draft): boolean {
  return (draft.distributions ?? []).some(({ licence, termsOfUse }) => {
    if (licence !== undefined && !openLicences.has(licence) && !openCopyright.test(licence)) return true;
    const copyright = termsOfUse?.copyright;
    return copyright !== undefined && !openCopyright.test(copyright) && !copyright.includes('obsahuje-více-autorských-děl');
  });
}
