import type { Context } from '../context.ts';

const dayMs = 86_400_000;
/** Documented in `docs/reference/configuration.md`. */
const keepDays = { event: 180, notification: 180, delivery: 30, reminded: 400 } as const;

/** Forgets old events that were told, notifications, deliveries and what was reminded of; mail and deliveries under way end long before. */
export async function forgetNotifications({ database: { db }, clock }: Context): Promise<void> {
  const before = (days: number): string => new Date(clock().getTime() - days * dayMs).toISOString();
  await db.deleteFrom('event').where('delivered_at', '<', before(keepDays.event)).execute();
  await db.deleteFrom('notification').where('at', '<', before(keepDays.notification)).execute();
  await db.deleteFrom('webhook_delivery').where('created_at', '<', before(keepDays.delivery)).execute();
  await db.deleteFrom('reminded').where('at', '<', before(keepDays.reminded)).execute();
}
