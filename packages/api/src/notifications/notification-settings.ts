import type { Language, Text } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { authorOf, demandPerson } from '../accounts/own-account.ts';
import { findPerson } from '../accounts/people/person.store.ts';
import { writeAudited } from '../audit/write-audited.ts';
import type { Context, RequestInfo } from '../context.ts';
import { kindNames, notificationKinds, type Choice, type NotificationKind } from './notification-kinds.ts';

/** How a person wants to be told. */
export interface NotificationSettings {
  /** Language of mail: that of the account. */
  readonly language: Language;
  /** False when the operator has set up no mail: then everything stays in the list. */
  readonly isMailSent: boolean;
  readonly items: readonly { readonly kind: NotificationKind; readonly title: Text; readonly choice: Choice }[];
}

/**
 * Own settings, of every kind.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed` for a token
 */
export async function getNotificationSettings(ctx: Context, actor: Actor): Promise<NotificationSettings> {
  const { id } = demandPerson(actor);
  const { db } = ctx.database;
  const rows = await db.selectFrom('notification_setting').select(['kind', 'choice']).where('person_id', '=', id).execute();
  const chosen = new Map(rows.map((row) => [row.kind, row.choice]));
  return {
    language: (await findPerson(db, id))?.language ?? 'cs',
    isMailSent: ctx.mailer !== null,
    items: kindNames.map((kind) => {
      const { title, usual } = notificationKinds[kind];
      return { kind, title, choice: chosen.get(kind) ?? usual };
    }),
  };
}

/**
 * Replaces the own settings; a kind that is not named gets what is usual. They hold for what happens from now on.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed` for a token
 */
export async function putNotificationSettings(
  ctx: Context,
  actor: Actor,
  wanted: Partial<Readonly<Record<NotificationKind, Choice>>>,
  info: RequestInfo,
): Promise<NotificationSettings> {
  const { id } = demandPerson(actor);
  const rows = kindNames.flatMap((kind) => {
    const choice = wanted[kind];
    return choice === undefined ? [] : [{ person_id: id, kind, choice }];
  });
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    await trx.deleteFrom('notification_setting').where('person_id', '=', id).execute();
    if (rows.length > 0) await trx.insertInto('notification_setting').values(rows).execute();
    note({ action: 'notification.settings', object: `person:${id}` });
  });
  return await getNotificationSettings(ctx, actor);
}
