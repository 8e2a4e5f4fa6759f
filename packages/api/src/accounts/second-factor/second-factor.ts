import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import type { Actor } from '../actor.ts';
import type { Asked } from '../asked.ts';
import { authorOf, confirmedAccount, demandPerson } from '../own-account.ts';
import { manageablePerson } from '../people/manageable-person.ts';
import { findPerson } from '../people/person.store.ts';
import { endSessions, strengthenSession, weakenSessions } from '../sessions/session.store.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { newTotp, stepOfCode } from './totp.ts';

const off = { totp_secret: null, totp_confirmed_at: null, totp_last_step: null } as const;

/** Begins to set a second factor up: what goes into the application. It is on once a code confirms it. */
export async function enrolSecondFactor(
  ctx: Context,
  actor: Actor,
  password: string,
  asked: Asked,
): Promise<{ secret: string; uri: string }> {
  const person = await confirmedAccount(ctx, actor, password, asked.address);
  if (person.totp_confirmed_at !== null) throw new Problem('second-factor-exists');
  const { secret, uri, sealed } = newTotp(ctx.secret, person.email);
  await ctx.database.db
    .updateTable('person')
    .set({ ...off, totp_secret: sealed })
    .where('id', '=', person.id)
    .where('totp_confirmed_at', 'is', null)
    .execute();
  return { secret, uri };
}

/**
 * Turns the second factor on by a first code. Other sessions, which began without it, end.
 *
 * @returns recovery codes, given out this once
 * @throws {Problem} `code-not-valid`, `second-factor-exists`
 */
export async function confirmSecondFactor(ctx: Context, actor: Actor, code: string, info: RequestInfo): Promise<string[]> {
  const { id, session } = demandPerson(actor);
  const now = ctx.clock();
  return await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    const person = await findPerson(trx, id);
    if (!person?.totp_secret) throw new Problem('code-not-valid');
    if (person.totp_confirmed_at !== null) throw new Problem('second-factor-exists');
    const step = stepOfCode(ctx.secret, person.totp_secret, code, now);
    if (step === null) throw new Problem('code-not-valid');
    await trx.updateTable('person').set({ totp_confirmed_at: now.toISOString(), totp_last_step: step }).where('id', '=', id).execute();
    await endSessions(trx, id, { but: session });
    await strengthenSession(trx, session);
    note({ action: 'second-factor.on', object: `person:${id}` });
    return await renewRecoveryCodes(trx, ctx.secret, id);
  });
}

/** Gives new recovery codes for the own account; the old ones stop. */
export async function newRecoveryCodes(ctx: Context, actor: Actor, password: string, asked: Asked): Promise<string[]> {
  const { id } = await confirmedAccount(ctx, actor, password, asked.address);
  return await writeAudited(ctx.database, authorOf(ctx, actor, asked), async (trx, note) => {
    note({ action: 'recovery-codes.renew', object: `person:${id}` });
    return await renewRecoveryCodes(trx, ctx.secret, id);
  });
}

/** Turns the own second factor off. */
export async function removeSecondFactor(ctx: Context, actor: Actor, password: string, asked: Asked): Promise<void> {
  const { id } = await confirmedAccount(ctx, actor, password, asked.address);
  await turnOff(ctx, actor, id, asked);
}

/**
 * Turns the second factor of a person off who has lost it.
 *
 * @throws {Problem} those of `manageablePerson`
 */
export async function resetSecondFactor(ctx: Context, actor: Actor, personId: string, info: RequestInfo): Promise<void> {
  const { id } = await manageablePerson(ctx, actor, personId);
  await turnOff(ctx, actor, id, info);
}

/** Turns a second factor off; whoever calls has made sure that the actor may. */
async function turnOff(ctx: Context, actor: Actor, id: string, info: RequestInfo): Promise<void> {
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    await trx.updateTable('person').set(off).where('id', '=', id).execute();
    await trx.deleteFrom('recovery_code').where('person_id', '=', id).execute();
    await weakenSessions(trx, id);
    note({ action: 'second-factor.off', object: `person:${id}` });
  });
}
