import { v7 as uuid } from 'uuid';
import type { Language } from '@pasport/model';
import type { Role } from '../src/accounts/actor.ts';
import { insertMembership } from '../src/accounts/people/change-memberships.ts';
import type { OpenRegistry } from '../src/open-registry.ts';

/** Somebody with an account and a role who signs in elsewhere. Returns their id. */
export async function addPerson(
  { ctx }: OpenRegistry,
  { email, role, organisation = null, language = 'cs' }: { email: string; role: Role; organisation?: string | null; language?: Language },
): Promise<string> {
  const id = uuid();
  const now = ctx.clock();
  const factors = { totp_secret: null, totp_confirmed_at: null, totp_last_step: null };
  await ctx.database.db
    .insertInto('person')
    .values({
      id,
      email,
      name: 'Xjmenox Xprijmenix',
      language,
      password_hash: null,
      ...factors,
      created_at: now.toISOString(),
      disabled_at: null,
    })
    .execute();
  await insertMembership(ctx.database.db, id, { organisation_id: organisation ?? '', role }, now);
  return id;
}
