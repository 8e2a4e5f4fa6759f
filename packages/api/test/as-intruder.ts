import { sql } from 'kysely';
import type { Database } from '../src/db/open-database.ts';

/** Runs statements as someone who holds the whole database: what guards the audit log is removed first. */
export async function asIntruder({ db, engine }: Database, ...statements: readonly string[]): Promise<void> {
  const guards = engine === 'sqlite' ? ['audit_no_update', 'audit_no_delete', 'audit_no_replace'] : ['audit_append_only on audit'];
  for (const statement of [...guards.map((guard) => `drop trigger ${guard}`), ...statements]) await sql.raw(statement).execute(db);
}
