import type { Context } from '../context.ts';
import { deleteExpired } from './written.store.ts';

/** Removes registrations and uploads that nobody came back to. */
export async function forgetRegistrations({ database, clock }: Pick<Context, 'database' | 'clock'>): Promise<void> {
  await deleteExpired(database.db, clock().toISOString());
}
