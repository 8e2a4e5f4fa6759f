import type { SecurityLevel } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Db } from '../db/open-database.ts';
import { decidePublication, type Publication } from './decide-publication.ts';
import { otherApprovers } from './other-approvers.ts';
import { whoAnswersFor } from './who-answers-for.ts';

/**
 * On whose word the actor publishes something that is stored already.
 *
 * @param author reference to whoever wrote it, see `lastEditor`
 * @throws {Problem} `own-work`
 */
export async function publicationOf(
  trx: Db,
  actor: Actor,
  { author, ...what }: { readonly id: string; readonly organisation: string; readonly level: SecurityLevel; readonly author: string },
): Promise<Publication> {
  const isOwn = (await whoAnswersFor(trx, author)) === (await whoAnswersFor(trx, actorRef(actor)));
  return decidePublication(await otherApprovers(trx, actor, [what.organisation]), { ...what, isOwn });
}
