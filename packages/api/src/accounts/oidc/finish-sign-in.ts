import { Problem } from '@pasport/model';
import { authorizationCodeGrant, type IDToken } from 'openid-client';
import { v7 as uuid } from 'uuid';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context } from '../../context.ts';
import type { Db } from '../../db/open-database.ts';
import type { Asked } from '../asked.ts';
import { foldedEmail } from '../email.ts';
import type { Membership } from '../membership.ts';
import { deleteMembership, insertMembership } from '../people/change-memberships.ts';
import { findPerson, findPersonByEmail, membershipsOf, type PersonRow } from '../people/person.store.ts';
import { endSession, startSession } from '../sessions/session.store.ts';
import type { SignedIn } from '../sign-in/sign-in.ts';
import type { PendingSignIn } from './begin-sign-in.ts';
import { isMultiFactor } from './is-multi-factor.ts';
import { clientOf } from './oidc-client.ts';
import type { OidcProvider } from './oidc-provider.ts';

/**
 * Finishes a sign-in at a provider. A person is recognised by issuer and subject alone; roles that come from groups
 * are brought in line each time.
 *
 * @param url address with which the provider sent the browser back
 * @throws {Problem} `sign-in-failed` for anything that does not fit; `no-membership` for people without a role here
 */
export async function finishSignIn(
  ctx: Context,
  provider: OidcProvider,
  pending: PendingSignIn,
  url: URL,
  asked: Asked,
): Promise<SignedIn> {
  try {
    const session = await admit(ctx, provider, await claimsOf(ctx, provider, pending, url), asked);
    if (session) return session;
    throw new Problem('no-membership');
  } catch (error) {
    const author = { actor: 'guest', at: ctx.clock().toISOString(), requestId: asked.requestId };
    await writeAudited(ctx.database, author, async (_trx, note) => note({ action: 'sign-in.failed', object: `provider:${provider.id}` }));
    throw error;
  }
}

/** `null` for people without a role; those that groups gave before are taken from them all the same. */
async function admit(ctx: Context, provider: OidcProvider, claims: IDToken, asked: Asked): Promise<SignedIn | null> {
  const now = ctx.clock();
  const wanted = membershipsFor(provider, claims);
  return await writeAudited(ctx.database, { actor: 'guest', at: now.toISOString(), requestId: asked.requestId }, async (trx, note) => {
    const person = await personOf(trx, provider, claims, now, wanted.length > 0);
    if (!person) return null;
    if (person.disabled_at !== null) throw new Problem('sign-in-failed');
    await alignMemberships(trx, person.id, provider.issuer, wanted, now);
    const [membership] = await membershipsOf(trx, person.id);
    if (!membership) return null;
    if (asked.session !== undefined) await endSession(trx, asked.session);
    const secondFactor = isMultiFactor(provider, claims) ? 'provider' : null;
    const session = await startSession(trx, { personId: person.id, membership, userAgent: asked.userAgent, now, secondFactor });
    note({ action: `sign-in.oidc.${provider.id}`, object: `session:${session.row.id}`, organisation: membership.organisation_id });
    return session;
  });
}

/** Code for tokens; the library checks state, nonce, PKCE, issuer, audience, signature and time. */
async function claimsOf(ctx: Context, provider: OidcProvider, pending: PendingSignIn, url: URL): Promise<IDToken> {
  try {
    const client = await clientOf(provider, ctx.providerRules);
    const checks = {
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      pkceCodeVerifier: pending.verifier,
      idTokenExpected: true,
    };
    const claims = (await authorizationCodeGrant(client, url, checks)).claims();
    if (claims && claims.iss === provider.issuer) return claims;
  } catch (cause) {
    throw new Problem('sign-in-failed', { cause });
  }
  throw new Problem('sign-in-failed');
}

function membershipsFor(provider: OidcProvider, claims: IDToken): Membership[] {
  const groups = claims[provider.groupsClaim];
  const names = new Set(Array.isArray(groups) ? groups : [groups]);
  return provider.memberships.filter(({ group }) => names.has(group)).map(({ organisation_id, role }) => ({ organisation_id, role }));
}

/** The known person, or a new one when a group gives them a role. */
async function personOf(trx: Db, { issuer }: OidcProvider, claims: IDToken, now: Date, mayBeNew: boolean): Promise<PersonRow | undefined> {
  const identity = await trx
    .selectFrom('identity')
    .select('person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', claims.sub)
    .executeTakeFirst();
  if (identity) return await findPerson(trx, identity.person_id);
  if (!mayBeNew) return undefined;
  const person = await newPerson(trx, claims, now);
  await trx.insertInto('person').values(person).execute();
  await trx.insertInto('identity').values({ issuer, subject: claims.sub, person_id: person.id, created_at: person.created_at }).execute();
  return person;
}

async function newPerson(trx: Db, claims: IDToken, now: Date): Promise<PersonRow> {
  const id = uuid();
  const told = typeof claims['email'] === 'string' ? foldedEmail(claims['email']) : '';
  // An address tells nobody apart: one that an account here has already is left to it.
  const isFree = told !== '' && !(await findPersonByEmail(trx, told));
  return {
    id,
    email: isFree ? told : `${id}@oidc.invalid`,
    name: typeof claims['name'] === 'string' && claims['name'].trim() !== '' ? claims['name'].trim().slice(0, 200) : told || claims.sub,
    language: claims['locale'] === 'en' ? 'en' : 'cs',
    password_hash: null,
    totp_secret: null,
    totp_confirmed_at: null,
    totp_last_step: null,
    created_at: now.toISOString(),
    disabled_at: null,
  };
}

const isSame = (one: Membership) => (other: Membership) => one.organisation_id === other.organisation_id && one.role === other.role;

/** Adds the roles that groups give and takes those that they give no more; roles given here stay. */
async function alignMemberships(trx: Db, personId: string, issuer: string, wanted: readonly Membership[], now: Date): Promise<void> {
  for (const held of await membershipsOf(trx, personId)) {
    if (held.issuer === issuer && !wanted.some(isSame(held))) await deleteMembership(trx, personId, held, now);
  }
  for (const membership of wanted) await insertMembership(trx, personId, membership, now, issuer);
}
