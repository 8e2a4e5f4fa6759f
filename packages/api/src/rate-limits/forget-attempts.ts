import type { Context } from '../context.ts';

/** Counters are kept this long after their end: a lock that comes again is longer than the last one. */
const keptMs = 24 * 3_600_000;

/** Removes counters, sessions and one-time links that ended long ago. */
export async function forgetAttempts({ database: { db }, clock }: Context): Promise<void> {
  const now = clock();
  const before = new Date(now.getTime() - keptMs).toISOString();
  await db.deleteFrom('attempt').where('until', '<', before).execute();
  await db.deleteFrom('session').where('expires_at', '<', now.toISOString()).execute();
  await db.deleteFrom('one_time_link').where('expires_at', '<', before).execute();
}
