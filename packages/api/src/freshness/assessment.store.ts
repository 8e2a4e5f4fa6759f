import type { Insertable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

/** Notes when passports are assessed next. */
export async function scheduleAssessments(trx: Db, rows: readonly Insertable<Tables['assessment']>[]): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto('assessment')
    .values(rows)
    .onConflict((conflict) => conflict.column('passport_id').doUpdateSet((eb) => ({ due_at: eb.ref('excluded.due_at') })))
    .execute();
}

/** Passports whose assessment is due, the longest due first. */
export async function dueAssessments(db: Db, now: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('passport', 'passport.id', 'assessment.passport_id')
    .select('passport_id')
    .where('due_at', '<=', now)
    .where('passport.status', '!=', 'archived')
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return rows.map((row) => row.passport_id);
}
