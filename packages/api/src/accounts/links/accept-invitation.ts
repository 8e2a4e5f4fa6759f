import { Problem, type Language } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context } from '../../context.ts';
import type { Db } from '../../db/open-database.ts';
import { rateKey } from '../../rate-limits/rate-key.ts';
import type { Actor } from '../actor.ts';
import type { Asked } from '../asked.ts';
import { foldedEmail } from '../email.ts';
import type { Membership } from '../membership.ts';
import { passwordFaults } from '../passwords/password-faults.ts';
import { hashPasswordOrBusy } from '../passwords/password-or-busy.ts';
import { wordsAround } from '../passwords/words-around.ts';
import { insertMembership } from '../people/change-memberships.ts';
import { findPersonByEmail, type PersonRow } from '../people/person.store.ts';
import { endSession, startSession } from '../sessions/session.store.ts';
import type { SignedIn } from '../sign-in/sign-in.ts';
import { readLink, useLink, type LinkRow } from './one-time-link.ts';

/** Who accepts: a new person with a name and a password, or a signed-in one with the link alone. */
export interface Acceptance {
  readonly secret: string;
  readonly name?: string | undefined;
  readonly password?: string | undefined;
  /** Needed when the link names none. */
  readonly email?: string | undefined;
  readonly language?: Language | undefined;
}

/**
 * Accepts an invitation: makes the account, or adds the role to that of the person who is signed in. A link never
 * sets the password of an account that exists, so whoever invites gets into nobody's account.
 *
 * @throws {Problem} `link-not-valid`, `person-exists` when the holder of the account has to sign in first,
 *   `invalid-request` for a missing name or a weak password
 */
export async function acceptInvitation(ctx: Context, actor: Actor, wanted: Acceptance, asked: Asked): Promise<SignedIn> {
  await ctx.rateLimits.take('signIn', rateKey(asked.address));
  const link = await readLink(ctx.database.db, 'invitation', wanted.secret, ctx.clock());
  const email = emailOf(link, wanted);
  const known = await findPersonByEmail(ctx.database.db, email);
  if (known && !(actor.kind === 'person' && actor.id === known.id)) throw new Problem('person-exists');
  const person = known ?? (await newPerson(ctx, link, email, wanted));
  return await writeAudited(
    ctx.database,
    { actor: `person:${person.id}`, at: ctx.clock().toISOString(), requestId: asked.requestId },
    async (trx, note) => {
      const now = ctx.clock();
      const { organisation_id, role } = await useLink(trx, 'invitation', wanted.secret, now);
      const membership = { organisation_id, role: role ?? 'planner' };
      if (!known) await insertPerson(trx, person);
      note({ action: `membership.add.${membership.role}`, object: `person:${person.id}`, organisation: organisation_id });
      return await enter(trx, person, membership, { now, asked });
    },
  );
}

async function enter(trx: Db, person: PersonRow, membership: Membership, { now, asked }: { now: Date; asked: Asked }): Promise<SignedIn> {
  await insertMembership(trx, person.id, membership, now);
  if (asked.session !== undefined) await endSession(trx, asked.session);
  return await startSession(trx, { personId: person.id, membership, userAgent: asked.userAgent, now });
}

/** Address that the link was made for; a link of the first administrator names none. */
function emailOf(link: LinkRow, wanted: Acceptance): string {
  if (link.email !== null) return link.email;
  if (!wanted.email) throw new Problem('invalid-request', { faults: [required('/email')] });
  return foldedEmail(wanted.email);
}

async function newPerson(ctx: Context, link: LinkRow, email: string, wanted: Acceptance): Promise<PersonRow> {
  const { name = '', password = '', language = 'cs' } = wanted;
  const words = await wordsAround(ctx, { name, email }, link.organisation_id === '' ? [] : [link.organisation_id]);
  const faults = [...(name.trim() === '' ? [required('/name')] : []), ...(await passwordFaults(password, words))];
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  return {
    id: uuid(),
    email,
    name: name.trim(),
    language,
    password_hash: await hashPasswordOrBusy(password),
    totp_secret: null,
    totp_confirmed_at: null,
    totp_last_step: null,
    created_at: ctx.clock().toISOString(),
    disabled_at: null,
  };
}

/** Somebody may have made an account of this address a moment ago. */
async function insertPerson(trx: Db, person: PersonRow): Promise<void> {
  if (await findPersonByEmail(trx, person.email)) throw new Problem('person-exists');
  await trx.insertInto('person').values(person).execute();
}

const required = (pointer: string) => ({
  pointer,
  code: 'required',
  message: { cs: 'Tento údaj je povinný.', en: 'This value is required.' },
});
