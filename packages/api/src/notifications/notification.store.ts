import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';
import { notificationKinds, type Choice, type NotificationKind } from './notification-kinds.ts';

export type NotificationRow = Selectable<Tables['notification']>;

/** Stores notifications; of one event a person gets one. */
export async function insertNotifications(trx: Db, rows: readonly NotificationRow[]): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto('notification')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['event_id', 'person_id']).doNothing())
    .execute();
}

/** Place in the list: unread ones first, then the newest. */
export interface NotificationPlace {
  readonly isRead: number;
  readonly id: string;
}

/** Notifications of a person: unread ones first, in each part the newest first. */
export async function pageOfNotifications(
  db: Db,
  personId: string,
  { after, limit }: { readonly after?: NotificationPlace | undefined; readonly limit: number },
): Promise<NotificationRow[]> {
  const of = (isRead: number, before: string | undefined, most: number): Promise<NotificationRow[]> =>
    db
      .selectFrom('notification')
      .selectAll()
      .where('person_id', '=', personId)
      .where('is_read', '=', isRead)
      .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
      .orderBy('id', 'desc')
      .limit(most)
      .execute();
  if (after?.isRead === 1) return await of(1, after.id, limit);
  const unread = await of(0, after?.id, limit);
  return unread.length === limit ? unread : [...unread, ...(await of(1, undefined, limit - unread.length))];
}

export async function countUnread(db: Db, personId: string): Promise<number> {
  const row = await db
    .selectFrom('notification')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('person_id', '=', personId)
    .where('is_read', '=', 0)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Marks notifications of a person as read: those named, or all. */
export async function markRead(db: Db, personId: string, ids: readonly string[] | 'all'): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('notification')
    .set({ is_read: 1 })
    .where('person_id', '=', personId)
    .where('is_read', '=', 0)
    .$if(ids !== 'all', (query) => query.where('id', 'in', ids as readonly string[]))
    .execute();
}

/** What people chose for a kind; those who chose nothing get what is usual. */
export async function choicesFor(db: Db, people: readonly string[], kind: NotificationKind): Promise<ReadonlyMap<string, Choice>> {
  const usual = new Map<string, Choice>(people.map((person) => [person, notificationKinds[kind].usual]));
  if (people.length === 0) return usual;
  const rows = await db
    .selectFrom('notification_setting')
    .select(['person_id', 'choice'])
    .where('person_id', 'in', people)
    .where('kind', '=', kind)
    .execute();
  for (const { person_id: person, choice } of rows) usual.set(person, choice);
  return usual;
}
