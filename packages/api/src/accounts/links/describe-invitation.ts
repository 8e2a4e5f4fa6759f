import type { Context } from '../../context.ts';
import { rateKey } from '../../rate-limits/rate-key.ts';
import type { Role } from '../actor.ts';
import type { Asked } from '../asked.ts';
import { findPersonByEmail } from '../people/person.store.ts';
import { readLink } from './one-time-link.ts';

/** What an invitation is for, to whoever holds its link. */
export interface ShownInvitation {
  /** `null`: whoever accepts gives their own. */
  readonly email: string | null;
  readonly organisation: string | null;
  readonly role: Role;
  /** There is an account of this address, whose holder signs in first. */
  readonly hasAccount: boolean;
}

/**
 * What an invitation is for, without using it up.
 *
 * @throws {Problem} `link-not-valid`, `too-many-requests`
 */
export async function describeInvitation(ctx: Context, secret: string, asked: Asked): Promise<ShownInvitation> {
  await ctx.rateLimits.take('signIn', rateKey(asked.address));
  const { db } = ctx.database;
  const { email, organisation_id, role } = await readLink(db, 'invitation', secret, ctx.clock());
  const hasAccount = email !== null && (await findPersonByEmail(db, email)) !== undefined;
  return { email, organisation: organisation_id || null, role: role ?? 'planner', hasAccount };
}
