import type { Context } from '../context.ts';

const dayMs = 86_400_000;
/** How long messages are kept: so long after they were dealt with, and so long when nobody did. */
const keepDays = { closed: 180, open: 365 } as const;

/** Forgets messages of visitors; the privacy page says when. */
export async function forgetFeedback({ database: { db }, clock }: Context): Promise<void> {
  const before = (days: number): string => new Date(clock().getTime() - days * dayMs).toISOString();
  await db.deleteFrom('feedback').where('closed_at', '<', before(keepDays.closed)).execute();
  await db.deleteFrom('feedback').where('closed_at', 'is', null).where('created_at', '<', before(keepDays.open)).execute();
}
