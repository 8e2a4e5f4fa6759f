import { Problem, type Fault } from '@pasport/model';
import { fileCheckGroups, passportChecks, unwaivableChecks } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { Db } from '../db/open-database.ts';
import { storedReport } from '../quality/get-report.ts';
import { findLastReport } from '../quality/report.store.ts';
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

const ofPassports = new Set(passportChecks.map(({ id }) => id));
const ofFiles = new Set(fileCheckGroups.flatMap(({ checks }) => checks.map(({ id }) => id)));

/**
 * Accepts what a check finds in a passport or in a file of it: it costs no points any more and stays in the report with
 * the reason.
 *
 * @throws {Problem} `check-not-found`; `check-not-waivable` for personal data in public data; `invalid-request` for a
 *   reason that says nothing or a day that is over; `not-signed-in`, `not-allowed`, `passport-not-found`,
 *   `passport-archived`
 */
export async function acceptFinding(ctx: Context, actor: Actor, target: WaiverTarget, { reason, until }: Acceptance): Promise<ShownWaiver> {
  const checks = target.distribution === undefined ? ofPassports : ofFiles;
  if (!checks.has(target.check)) throw new Problem('check-not-found', { params: { check: target.check } });
  if (unwaivableChecks.has(target.check)) throw new Problem('check-not-waivable', { params: { check: target.check } });
  const text = reason.trim();
  const faults = [
    ...(text.length < minReason ? [tooShort] : []),
    ...(until !== undefined && until < ctx.clock().toISOString().slice(0, 10) ? [alreadyOver] : []),
  ];
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  const { row, places } = await changeWaiver(ctx, actor, target, async (_before, { trx, passportId }) => {
    if (target.distribution !== undefined) await refusePersonal(trx, passportId, { ...target, distribution: target.distribution });
    return { reason: text, until: until ?? null };
  });
  return shownWaiver(row!, places, true);
}

/** Whoever personal data in a public file speak of did not accept anything. */
async function refusePersonal(
  trx: Db,
  passportId: string,
  { distribution, check }: WaiverTarget & { distribution: string },
): Promise<void> {
  const last = await findLastReport(trx, passportId);
  const caps = last && storedReport(last).files?.find(({ pointer }) => pointer === distribution)?.report?.caps;
  if (caps?.some((one) => one.cap === 'personal-data' && one.check === check))
    throw new Problem('check-not-waivable', { params: { check } });
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
