import { v7 as uuid } from 'uuid';
import type { AlarmKind } from '../alarms/alarm-kinds.ts';
import type { Db } from '../db/open-database.ts';
import { wantJobs } from '../jobs/job.store.ts';

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
    | 'override.ended'
    | `alarm.${AlarmKind}`
    | 'update.due'
    | 'waiver.expiring'
    | 'token.expiring'
    | 'search.found'
    | 'feedback.received'
    | 'webhook.disabled';
  /** `null` for what concerns no passport. */
  readonly passportId: string | null;
  readonly organisation: string | null;
  /** Reference to an actor, see `actorRef`. */
  readonly actor: string;
  readonly at: string;
  /** Identifiers, codes and numbers; never a text that somebody wrote, never a name. */
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes events down in the transaction that makes them, and wants the job that tells people and webhooks of them. */
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
  await wantJobs(trx, [{ kind: 'notify', key: 'notify', payload: {} }], events[0]?.at ?? '');
}
