import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import { revokeTokensOf } from '../token.store.ts';
import type { Actor } from '../actor.ts';
import { authorOf } from '../own-account.ts';
import { endSessions } from '../sessions/session.store.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { manageablePerson } from './manageable-person.ts';

export interface PersonChange {
  readonly name?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/**
 * Renames a person or shuts them out; whoever is shut out loses all sessions and tokens at once.
 *
 * @throws {Problem} `person-not-found`, `not-allowed`, `last-administrator`
 */
export async function changePerson(
  ctx: Context,
  actor: Actor,
  id: string,
  { name, isDisabled }: PersonChange,
  info: RequestInfo,
): Promise<void> {
  await manageablePerson(ctx, actor, id);
  const now = ctx.clock();
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    if (name !== undefined) {
      await trx.updateTable('person').set({ name }).where('id', '=', id).execute();
      note({ action: 'person.rename', object: `person:${id}` });
    }
    if (isDisabled === undefined) return;
    await keepAdministrator(trx, actor, id, async () => {
      await trx
        .updateTable('person')
        .set({ disabled_at: isDisabled ? now.toISOString() : null })
        .where('id', '=', id)
        .execute();
    });
    if (isDisabled) {
      await endSessions(trx, id);
      await revokeTokensOf(trx, id, now);
    }
    note({ action: isDisabled ? 'person.disable' : 'person.enable', object: `person:${id}` });
  });
}
