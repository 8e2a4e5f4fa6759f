import { deriveSecurityLevel, Problem, type Fault, type SecurityLevel } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf } from '../passports/passport.store.ts';
import { yearAfter } from '../publication-plan/year-after.ts';
import { takeStep, type StepTarget } from '../workflow/take-step.ts';
import { openTasks } from '../workflow/task.store.ts';
import { isInside } from '../workflow/workflow.policy.ts';
import { isMilder } from './level-with-override.ts';
import { mayOverride } from './override.policy.ts';
import { findOpenOverride, insertOverride, type OverrideRow } from './override.store.ts';
import { shownOverride, type ShownOverride } from './shown-override.ts';
import { withSecurity } from './with-security.ts';

/** Another level than the policy derives. */
export interface WantedOverride {
  readonly level: SecurityLevel;
  readonly reason: string;
  /** Last day, ISO 8601; a milder level needs one. */
  readonly expiresOn?: string | undefined;
}

/** Shortest reason that says anything of a security level. */
export const minReason = 30;

/**
 * Overrides the level that the policy derives: a stricter one holds at once, a milder one once a second person confirms
 * it, and for a year at most.
 *
 * @throws {Problem} `invalid-request`, `override-exists`, `passport-archived`, and those of `takeStep`
 */
export async function askOverride(ctx: Context, actor: Actor, target: StepTarget, wanted: WantedOverride): Promise<ShownOverride> {
  return await takeStep(
    ctx,
    actor,
    target,
    async (step) => {
      const { trx, row, at, by } = step;
      if (row.status === 'archived') throw new Problem('passport-archived', { params: { id: row.id } });
      if (await findOpenOverride(trx, row.id)) throw new Problem('override-exists', { params: { id: row.id } });
      const { level: derived } = deriveSecurityLevel(draftOf(documentOf(row)), at.slice(0, 10));
      const faults = faultsOf(wanted, derived, at);
      if (derived === 'X' || faults.length > 0) throw new Problem('invalid-request', { faults });
      const override = rowOf(row.id, wanted, derived, by, at);
      await insertOverride(trx, override);
      const levels = { level: override.level, fromLevel: derived };
      step.audit('override.asked');
      await step.announce('override.asked', levels);
      if (isMilder(override)) {
        await openTasks(trx, [{ passport_id: row.id, kind: 'override-unconfirmed', organisation_id: row.organisation_id, since: at }]);
      } else {
        await step.write({ action: 'security', passport: withSecurity(row, override, at, by) });
        await step.announce('override.started', levels);
      }
      return shownOverride(override, isInside(actor, row.organisation_id), at);
    },
    mayOverride,
  );
}

function rowOf(passportId: string, wanted: WantedOverride, derived: SecurityLevel, by: string, at: string): OverrideRow {
  return {
    id: uuid(),
    passport_id: passportId,
    level: wanted.level,
    from_level: derived,
    reason: wanted.reason.trim(),
    expires_on: wanted.expiresOn ?? null,
    asked_by: by,
    asked_at: at,
    confirmed_by: null,
    confirmed_at: null,
    ended_by: null,
    ended_at: null,
  };
}

function faultsOf({ level, reason, expiresOn }: WantedOverride, derived: SecurityLevel | 'X', at: string): Fault[] {
  const isMilderLevel = derived !== 'X' && isMilder({ level, from_level: derived });
  return [
    ...(level === derived ? [sameLevel] : []),
    ...(reason.trim().length < minReason ? [tooShort] : []),
    ...(isMilderLevel && expiresOn === undefined ? [noEnd] : []),
    ...(expiresOn !== undefined && expiresOn < at.slice(0, 10) ? [alreadyOver] : []),
    ...(isMilderLevel && expiresOn !== undefined && expiresOn > yearAfter(at).slice(0, 10) ? [tooLong] : []),
  ];
}

const sameLevel: Fault = {
  pointer: '/level',
  code: 'same-level',
  message: { cs: 'Tuto úroveň už pasport má z pravidel.', en: 'The passport has this level by the policy already.' },
};
const tooShort: Fault = {
  pointer: '/reason',
  code: 'minLength',
  message: {
    cs: `Zdůvodněte výjimku alespoň ${minReason} znaky.`,
    en: `Give a reason of at least ${minReason} characters.`,
  },
};
const noEnd: Fault = {
  pointer: '/expiresOn',
  code: 'required',
  message: {
    cs: 'Mírnější úroveň platí nejdéle rok; uveďte poslední den.',
    en: 'A milder level holds for a year at most; name the last day.',
  },
};
const alreadyOver: Fault = { pointer: '/expiresOn', code: 'over', message: { cs: 'Tento den už minul.', en: 'This day is over.' } };
const tooLong: Fault = {
  pointer: '/expiresOn',
  code: 'too-long',
  message: { cs: 'Mírnější úroveň platí nejdéle rok.', en: 'A milder level holds for a year at most.' },
};
