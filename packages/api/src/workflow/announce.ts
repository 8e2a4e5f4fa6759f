import { v7 as uuid } from 'uuid';
import type { Db } from '../db/open-database.ts';

/** Something that happened and that somebody may want to hear of. */
export interface Announcement {
  readonly kind:
    | 'passport.submitted'
    | 'passport.returned'
    | 'passport.approved'
    | 'passport.withdrawn'
    | 'change.submitted'
    | 'change.returned'
    | 'change.approved'
    | 'change.withdrawn'
    | 'comment.added'
    | 'comment.resolved'
    | 'assignment.changed'
    | 'evaluation.due'
    | 'evaluation.stored'
    | 'override.asked'
    | 'override.started'
    | 'override.expiring'
    | 'override.ended';
  readonly passportId: string;
  readonly organisation: string;
  /** Reference to an actor, see `actorRef`. */
  readonly actor: string;
  readonly at: string;
  /** Identifiers, codes and numbers; never a text that somebody wrote, never a name. */
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes events down in the transaction that makes them; mail and webhooks take them from the table. */
export async function announce(trx: Db, ...events: readonly Announcement[]): Promise<void> {
  if (events.length === 0) return;
  await trx
    .insertInto('event')
    .values(
      events.map(({ kind, passportId, organisation, actor, at, data = {} }) => ({
        id: uuid(),
        kind,
        passport_id: passportId,
        organisation_id: organisation,
        actor,
        at,
        data: JSON.stringify(data),
        delivered_at: null,
      })),
    )
    .execute();
}
