import { scopeOf } from '../../visibility/scope.ts';
import { visibleView } from '../../visibility/visible-view.ts';
import { membershipsOf } from '../../accounts/people/person.store.ts';
import type { Context } from '../../context.ts';
import { documentOf, findPassports, type PassportRow } from '../../passports/passport.store.ts';
import type { NotificationKind } from '../notification-kinds.ts';
import type { NotificationRow } from '../notification.store.ts';
import type { MailPayload } from './mail-wish.ts';

/** One notification as a mail tells it. */
export interface Letter {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly at: string;
  readonly passport?: {
    readonly id: string;
    /** Missing for protected records (S3, S4): mail goes over foreign servers, so their number has to do. */
    readonly title?: Readonly<Record<string, string>>;
  };
  readonly data: Readonly<Record<string, unknown>>;
}

/** More than this nobody reads in one mail; the rest is in the list. */
const maxLetters = 50;
/** A digest does not bring up what is older than this, e.g. after mail was off for long. */
const maxAgeMs = 15 * 86_400_000;

/** What a mail has to tell: the notification, or those that have gathered, as far as the person may still see them. */
export async function lettersOf(ctx: Context, payload: MailPayload): Promise<{ letters: Letter[]; more: number }> {
  const rows = await waiting(ctx, payload);
  const { db } = ctx.database;
  const actors = (await membershipsOf(db, payload.personId)).map(({ organisation_id, role }) => ({
    kind: 'person' as const,
    id: payload.personId,
    session: '',
    role,
    organisation: organisation_id || null,
  }));
  const passports = new Map((await findPassports(db, idsOf(rows))).map((row) => [row.id, row]));
  const isSeen = (row: PassportRow): boolean => actors.some((actor) => visibleView(documentOf(row), scopeOf(actor)) !== null);
  const letters = rows.flatMap((row): Letter[] => {
    const { id, kind, at, passport_id: passportId } = row;
    const data = JSON.parse(row.data) as Record<string, unknown>;
    if (passportId === null) return [{ id, kind, at, data }];
    const passport = passports.get(passportId);
    if (!passport || !isSeen(passport)) return [];
    const { title } = documentOf(passport);
    return [{ id, kind, at, data, passport: { id: passportId, ...(passport.level < 'S3' && { title }) } }];
  });
  return { letters: letters.slice(0, maxLetters), more: Math.max(0, letters.length - maxLetters) };
}

function idsOf(rows: readonly NotificationRow[]): string[] {
  return [...new Set(rows.flatMap(({ passport_id: id }) => (id === null ? [] : [id])))];
}

async function waiting({ database: { db }, clock }: Context, payload: MailPayload): Promise<NotificationRow[]> {
  const own = db.selectFrom('notification').selectAll().where('person_id', '=', payload.personId).where('mailed_at', 'is', null);
  if ('notificationId' in payload) return await own.where('id', '=', payload.notificationId).execute();
  const oldest = new Date(clock().getTime() - maxAgeMs).toISOString();
  return await own
    .where('choice', '=', payload.digest)
    .where('is_read', '=', 0)
    .where('at', '>=', oldest)
    .orderBy('id', 'desc')
    .limit(maxLetters * 4)
    .execute();
}
