import { Problem, type Fault } from '@pasport/model';
import { passportChecks, unwaivableChecks } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { changeWaiver, type WaiverTarget } from './change-waiver.ts';
import { shownWaiver, type ShownWaiver } from './list-waivers.ts';

/** Why a finding is no fault, and how long that holds. */
export interface Acceptance {
  readonly reason: string;
  /** Last day, ISO 8601; left out: until it is withdrawn. */
  readonly until?: string | undefined;
}

/** Shortest reason that says anything. */
export const minReason = 10;

const checks = new Set(passportChecks.map(({ id }) => id));

/**
 * Accepts what a check finds in a passport: it costs no points any more and stays in the report with the reason.
 *
 * @throws {Problem} `check-not-found`; `check-not-waivable` for personal data in public data; `invalid-request` for a
 *   reason that says nothing or a day that is over; `not-signed-in`, `not-allowed`, `passport-not-found`,
 *   `passport-archived`
 */
export async function acceptFinding(ctx: Context, actor: Actor, target: WaiverTarget, { reason, until }: Acceptance): Promise<ShownWaiver> {
  if (!checks.has(target.check)) throw new Problem('check-not-found', { params: { check: target.check } });
  if (unwaivableChecks.has(target.check)) throw new Problem('check-not-waivable', { params: { check: target.check } });
  const text = reason.trim();
  const faults = [
    ...(text.length < minReason ? [tooShort] : []),
    ...(until !== undefined && until < ctx.clock().toISOString().slice(0, 10) ? [alreadyOver] : []),
  ];
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  const row = await changeWaiver(ctx, actor, target, () => ({ reason: text, until: until ?? null }));
  return shownWaiver(row!, true);
}

const tooShort: Fault = {
  pointer: '/reason',
  code: 'minLength',
  message: {
    cs: `Napište důvod alespoň ${minReason} znaky; čtenáři zprávy ho uvidí.`,
    en: `Give a reason of at least ${minReason} characters; readers of the report see it.`,
  },
};

const alreadyOver: Fault = {
  pointer: '/until',
  code: 'over',
  message: { cs: 'Tento den už minul.', en: 'This day is over.' },
};
