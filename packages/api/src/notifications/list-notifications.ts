import { Problem, type Text } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { demandPerson } from '../accounts/own-account.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import { documentOf, findPassports } from '../passports/passport.store.ts';
import { scopeOf } from '../visibility/scope.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { notificationKinds, type NotificationKind } from './notification-kinds.ts';
import { countUnread, markRead, pageOfNotifications, type NotificationPlace, type NotificationRow } from './notification.store.ts';

/** A notification as its person may see it now: what hides in the passport hides here as well. */
export interface ShownNotification {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly title: Text;
  readonly at: string;
  readonly isRead: boolean;
  readonly organisation: string | null;
  readonly passport?: { readonly id: string; readonly title?: Readonly<Record<string, string>> };
  /** Identifiers, codes and days. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface NotificationPage {
  readonly unread: number;
  readonly items: readonly ShownNotification[];
  readonly next: string | null;
}

const usualLimit = 50;

/**
 * Own notifications: unread ones first, then the newest.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed` for a token, `invalid-cursor`
 */
export async function listNotifications(
  ctx: Context,
  actor: Actor,
  { limit = usualLimit, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
): Promise<NotificationPage> {
  const { id } = demandPerson(actor);
  const { db } = ctx.database;
  const after = cursor === undefined ? undefined : placeOf(cursor);
  const rows = await pageOfNotifications(db, id, { after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    unread: await countUnread(db, id),
    items: await shown(ctx, actor, page),
    next: rows.length > limit && last ? `${last.is_read}.${last.id}` : null,
  };
}

/** How many own notifications are unread, for the head of every page: 0 for all but people. */
export async function unreadCount(ctx: Context, actor: Actor): Promise<number> {
  return actor.kind === 'person' ? await countUnread(ctx.database.db, actor.id) : 0;
}

/**
 * Marks own notifications as read; of those that are somebody else’s nothing is learnt.
 *
 * @returns how many are left unread
 * @throws {Problem} `not-signed-in`, `not-allowed` for a token
 */
export async function readNotifications(ctx: Context, actor: Actor, ids: readonly string[] | 'all'): Promise<{ unread: number }> {
  const { id } = demandPerson(actor);
  await markRead(ctx.database.db, id, ids);
  return { unread: await countUnread(ctx.database.db, id) };
}

function placeOf(cursor: string): NotificationPlace {
  const [, isRead, id] = /^([01])\.([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (isRead === undefined || id === undefined) throw new Problem('invalid-cursor');
  return { isRead: Number(isRead), id };
}

async function shown(ctx: Context, actor: Actor, rows: readonly NotificationRow[]): Promise<ShownNotification[]> {
  const ids = [...new Set(rows.flatMap(({ passport_id: id }) => (id === null ? [] : [id])))];
  const passports = new Map((await findPassports(ctx.database.db, ids)).map((row) => [row.id, row]));
  const scope = scopeOf(actor);
  return rows.map((row) => {
    const passport = row.passport_id === null ? undefined : passports.get(row.passport_id);
    const view = passport && noteRead(actor, visibleView(documentOf(passport), scope));
    return {
      id: row.id,
      kind: row.kind,
      title: notificationKinds[row.kind].title,
      at: row.at,
      isRead: row.is_read === 1,
      organisation: row.organisation_id,
      ...(row.passport_id !== null && { passport: { id: row.passport_id, ...(view && { title: view.title }) } }),
      data: JSON.parse(row.data) as Record<string, unknown>,
    };
  });
}
