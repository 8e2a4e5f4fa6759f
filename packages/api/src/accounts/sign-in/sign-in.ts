import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context } from '../../context.ts';
import { rateKey } from '../../rate-limits/rate-key.ts';
import type { Asked } from '../asked.ts';
import { foldedEmail } from '../email.ts';
import { isPasswordOrBusy } from '../passwords/password-or-busy.ts';
import { findPerson, findPersonByEmail, membershipsOf, type PersonRow } from '../people/person.store.ts';
import { keyedHash } from '../secrets/seal.ts';
import { useSecondFactor } from '../second-factor/use-second-factor.ts';
import { endSession, startSession, type SessionRow } from '../sessions/session.store.ts';
import { personOfTicket, signInTicket, stampOf } from './sign-in-ticket.ts';
import { attemptKey, clearAttempts, countAttempt, takeAttemptBack } from './sign-in-lock.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Of the application, or a recovery code. */
  readonly code?: string | undefined;
}

/** A started session; the secret is for the cookie. */
export interface SignedIn {
  readonly secret: string;
  readonly row: SessionRow;
}

/**
 * Signs a person in by e-mail and password, and the second factor when they have one. Whether there is such an
 * account is told neither by the answer nor by the time it takes.
 *
 * @throws {Problem} `sign-in-failed`, `code-required` (its `ticket` is for `finishSignIn`), `no-membership`,
 *   `too-many-requests`
 */
export async function signIn(ctx: Context, credentials: Credentials, asked: Asked): Promise<SignedIn> {
  await ctx.rateLimits.take('signIn', rateKey(asked.address));
  const email = foldedEmail(credentials.email);
  const key = attemptKey(email, asked.address);
  await countAttempt(ctx, key).catch(async (problem: unknown) => {
    await noteFailure(ctx, email, asked, 'sign-in.locked');
    throw problem;
  });
  const person = await findPersonByEmail(ctx.database.db, email);
  const hash = person && person.disabled_at === null ? person.password_hash : null;
  const isRight = await isPasswordOrBusy(credentials.password, hash);
  if (!isRight || !person) return await fail(ctx, email, asked);
  if (person.totp_confirmed_at !== null && !credentials.code) {
    // The password was right, so this attempt was no failure.
    await takeAttemptBack(ctx.database.db, key, ctx.clock());
    throw new Problem('code-required', { params: { ticket: signInTicket(ctx, person) } });
  }
  return (await admit(ctx, person, { key, code: credentials.code, asked })) ?? (await fail(ctx, email, asked));
}

/**
 * Ends a sign-in that owed the code of the second factor.
 *
 * @param ticket from the problem `code-required`
 * @throws {Problem} `sign-in-failed` for a wrong code, `sign-in-too-old` for a ticket that no longer counts,
 *   `no-membership`, `too-many-requests`
 */
export async function finishSignIn(ctx: Context, ticket: string, code: string, asked: Asked): Promise<SignedIn> {
  await ctx.rateLimits.take('signIn', rateKey(asked.address));
  const named = personOfTicket(ctx, ticket);
  const person = named && (await findPerson(ctx.database.db, named.id));
  const isGood = person && person.disabled_at === null && stampOf(ctx, person) === named.stamp;
  if (!isGood) throw new Problem('sign-in-too-old');
  const key = attemptKey(person.email, asked.address);
  await countAttempt(ctx, key);
  return (await admit(ctx, person, { key, code, asked })) ?? (await fail(ctx, person.email, asked));
}

/** Checks the second factor and starts the session, together; `null` when the code does not fit. */
async function admit(
  ctx: Context,
  person: PersonRow,
  { key, code, asked }: { readonly key: string; readonly code: string | undefined; readonly asked: Asked },
): Promise<SignedIn | null> {
  const now = ctx.clock();
  const author = { actor: `person:${person.id}`, at: now.toISOString(), requestId: asked.requestId };
  return await writeAudited(ctx.database, author, async (trx, note) => {
    if (person.totp_confirmed_at !== null && !(await useSecondFactor(trx, ctx.secret, person, code ?? '', now))) return null;
    await clearAttempts(trx, key);
    const [membership] = await membershipsOf(trx, person.id);
    if (!membership) throw new Problem('no-membership');
    if (asked.session !== undefined) await endSession(trx, asked.session);
    const secondFactor = person.totp_confirmed_at === null ? null : 'totp';
    const session = await startSession(trx, { personId: person.id, membership, userAgent: asked.userAgent, now, secondFactor });
    note({ action: 'sign-in', object: `session:${session.row.id}`, organisation: membership.organisation_id });
    return session;
  });
}

async function fail(ctx: Context, email: string, asked: Asked): Promise<never> {
  await noteFailure(ctx, email, asked, 'sign-in.failed');
  throw new Problem('sign-in-failed');
}

/** The log names the account by a hash: it may be no account at all, or a password typed into the wrong field. */
async function noteFailure(ctx: Context, email: string, { requestId }: Asked, action: string): Promise<void> {
  const author = { actor: 'guest', at: ctx.clock().toISOString(), requestId };
  await writeAudited(ctx.database, author, async (_trx, note) => {
    note({ action, object: `account:${keyedHash(ctx.secret, 'account', email).slice(0, 16)}` });
  });
}
