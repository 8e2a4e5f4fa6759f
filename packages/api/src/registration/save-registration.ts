import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { expiryOf } from './begin-registration.ts';
import { ownWritten } from './get-registration.ts';
import { registrationOf } from './registration-of.ts';
import type { Registration, RegistrationState } from './registration-state.ts';
import { updateWritten } from './written.store.ts';

/**
 * Keeps a registration after a step.
 *
 * @param seen version that the author has seen
 * @throws {Problem} `revision-conflict` when somebody has saved since, those of `getRegistration`, `already-sent`
 */
export async function saveRegistration(
  ctx: Context,
  actor: Actor,
  id: string,
  { seen, state, step }: { readonly seen: number; readonly state: RegistrationState; readonly step: number },
): Promise<Registration> {
  const row = await ownWritten(ctx, actor, 'registration_draft', id);
  const now = ctx.clock();
  const change = {
    state: JSON.stringify(state),
    step: Math.max(row.step, step),
    updated_at: now.toISOString(),
    expires_at: expiryOf(now),
  };
  const isSaved = row.passport_id === null && (await updateWritten(ctx.database.db, 'registration_draft', id, seen, change));
  if (!isSaved) throw new Problem('revision-conflict', { params: { expected: seen, stored: row.version } });
  return registrationOf({ ...row, ...change, version: seen + 1 });
}
