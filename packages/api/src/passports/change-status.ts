import { Problem, type Passport, type Status } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { Db } from '../db/open-database.ts';
import { isUnderReview } from '../workflow/is-under-review.ts';
import { lastEditor } from '../workflow/last-editor.ts';
import { publicationOf } from '../workflow/publication-of.ts';
import { refuseOwnWork } from '../workflow/refuse-own-work.ts';
import { findOpenSubmission } from '../workflow/submission.store.ts';
import { maySetStatus } from './passport.policy.ts';
import { documentOf, type PassportRow } from './passport.store.ts';
import { writeOne, type Target } from './write-one.ts';

/**
 * Gives a passport another status: `published` shows it, `archived` takes it out of sight but keeps it.
 * An archived passport comes back only by restoring a revision.
 *
 * @throws {Problem} `not-allowed`, `passport-archived`, `own-submission`, `own-work`, and those of `writeOne`
 */
export async function changeStatus(ctx: Context, actor: Actor, target: Target, status: Status): Promise<Passport> {
  return await writeOne(ctx, actor, target, async (row, at, trx) => {
    if (!maySetStatus(actor, row.organisation_id, status)) throw new Problem('not-allowed', { params: { status } });
    if (row.status === 'archived') throw new Problem('passport-archived', { params: { id: row.id } });
    const waiting = isUnderReview(row.status) && status === 'published' ? await findOpenSubmission(trx, row.id) : undefined;
    if (waiting) await refuseOwnWork(trx, waiting, actor);
    const publication = status === 'published' ? await publicationOf(trx, actor, await authoredOf(trx, row)) : undefined;
    const passport = documentOf(row);
    const registry = { ...passport.registry, status, revision: row.revision + 1, updatedAt: at, updatedBy: actorRef(actor) };
    return { action: 'status', passport: { ...passport, registry }, publication };
  });
}

async function authoredOf(trx: Db, row: PassportRow) {
  return { id: row.id, organisation: row.organisation_id, level: row.level, author: await lastEditor(trx, row) };
}
