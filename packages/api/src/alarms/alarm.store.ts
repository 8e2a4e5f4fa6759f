import type { Selectable } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';
import { announce } from '../workflow/announce.ts';
import { closeTasks, openTaskOf } from '../workflow/task.store.ts';
import type { AlarmKind } from './alarm-kinds.ts';

export type AlarmRow = Selectable<Tables['alarm']>;

/** What holds of a passport now; `data` says more, in plain JSON without personal values. */
export type Holding = Partial<Record<AlarmKind, Readonly<Record<string, unknown>>>>;

/** Open alarms of passports. */
export async function openAlarms(db: Db, passportIds: readonly string[]): Promise<AlarmRow[]> {
  if (passportIds.length === 0) return [];
  return await db.selectFrom('alarm').selectAll().where('passport_id', 'in', passportIds).where('closed_at', 'is', null).execute();
}

/**
 * Opens alarms that hold and closes those that no longer do, each with its task in the queue. Call under `lockHeads`, in the transaction that stores
 * what the alarms are about. Done twice, it opens nothing twice.
 *
 * @param judged kinds that were looked at; others stay as they are
 */
export async function keepAlarms(
  trx: Db,
  place: { readonly passportId: string; readonly open: readonly AlarmRow[]; readonly at: string },
  judged: readonly AlarmKind[],
  holding: Holding,
): Promise<void> {
  const { passportId, at } = place;
  for (const kind of judged) {
    const data = holding[kind];
    const known = place.open.find((alarm) => alarm.kind === kind && alarm.passport_id === passportId);
    if (data && known)
      await trx
        .updateTable('alarm')
        .set({ seen_at: at, data: JSON.stringify(data) })
        .where('id', '=', known.id)
        .execute();
    else if (data) {
      await trx
        .insertInto('alarm')
        .values({ id: uuid(), passport_id: passportId, kind, since: at, seen_at: at, data: JSON.stringify(data), closed_at: null })
        .execute();
      await openTaskOf(trx, passportId, kind, at);
      await announceAlarm(trx, passportId, kind, at);
    } else if (known) {
      await trx.updateTable('alarm').set({ closed_at: at }).where('id', '=', known.id).execute();
      await closeTasks(trx, [passportId], [kind]);
    }
  }
}

async function announceAlarm(trx: Db, passportId: string, kind: AlarmKind, at: string): Promise<void> {
  const row = await trx.selectFrom('passport').select('organisation_id').where('id', '=', passportId).executeTakeFirst();
  if (row) await announce(trx, { kind: `alarm.${kind}`, passportId, organisation: row.organisation_id, actor: 'system', at });
}

/** An alarm with the passport that it is about. */
export type AlarmOfPassport = AlarmRow & Pick<Selectable<Tables['passport']>, 'organisation_id' | 'document'>;

/** Alarms, the newest first. */
export async function findAlarms(
  db: Db,
  query: {
    readonly organisations?: readonly string[] | undefined;
    readonly kind?: readonly AlarmKind[];
    readonly open?: boolean;
    readonly limit: number;
  },
): Promise<AlarmOfPassport[]> {
  const { organisations, kind, open, limit } = query;
  return await db
    .selectFrom('alarm')
    .innerJoin('passport', 'passport.id', 'alarm.passport_id')
    .selectAll('alarm')
    .select(['passport.organisation_id', 'passport.document'])
    .$if(organisations !== undefined, (select) => select.where('passport.organisation_id', 'in', organisations ?? []))
    .$if(kind !== undefined, (select) => select.where('alarm.kind', 'in', kind ?? []))
    .$if(open !== undefined, (select) => select.where('alarm.closed_at', open ? 'is' : 'is not', null))
    .orderBy('alarm.since', 'desc')
    .orderBy('alarm.id', 'desc')
    .limit(limit)
    .execute();
}
