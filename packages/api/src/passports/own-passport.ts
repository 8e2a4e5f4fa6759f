import { Problem, type Passport } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from './get-passport.ts';
import { mayWrite } from './passport.policy.ts';
import { documentOf, readPassport } from './passport.store.ts';

/**
 * A passport as stored, for someone who may write it.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed` for one that the caller sees but may not write,
 *   `passport-not-found` for one that they do not see
 */
export async function ownPassport(ctx: Context, actor: Actor, idOrSlug: string): Promise<Passport> {
  const row = await readPassport(ctx.database, idOrSlug);
  if (row && mayWrite(actor, row.organisation_id)) return documentOf(row);
  await getPassport(ctx, actor, idOrSlug);
  throw new Problem(actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
}
