import type { Wish } from '../../jobs/job.store.ts';
import type { NotificationRow } from '../notification.store.ts';

/** What a mail job sends: one notification at once, or what has gathered. */
export type MailPayload =
  | { readonly personId: string; readonly notificationId: string }
  | { readonly personId: string; readonly digest: 'daily' | 'weekly' };

const monday = 1;
const dayMs = 86_400_000;

/**
 * The mail that a notification wants; none when its person wants it in the list alone.
 *
 * @param digestHour when digests leave, UTC
 */
export function mailWish({ id, person_id: personId, choice }: NotificationRow, now: Date, digestHour: number): Wish[] {
  if (choice === 'now') return [{ kind: 'mail', key: `mail:${id}`, payload: { personId, notificationId: id } satisfies MailPayload }];
  if (choice !== 'daily' && choice !== 'weekly') return [];
  const payload = { personId, digest: choice } satisfies MailPayload;
  return [{ kind: 'mail', key: `mail:${choice}:${personId}`, payload, runAt: nextDigest(choice, now, digestHour).toISOString() }];
}

/** When the next digest leaves: the coming morning, or that of the coming Monday. */
export function nextDigest(rhythm: 'daily' | 'weekly', now: Date, digestHour: number): Date {
  const morning = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), digestHour));
  const next = morning > now ? morning : new Date(morning.getTime() + dayMs);
  if (rhythm === 'daily') return next;
  const daysToMonday = (monday - next.getUTCDay() + 7) % 7;
  return new Date(next.getTime() + daysToMonday * dayMs);
}
