import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from '../open-database.ts';

/** The audit log only grows: the database itself refuses to change or remove an entry. */
export function auditAppendOnly(engine: Database['engine']): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const statement of statements[engine]) await sql.raw(statement).execute(db);
    },
  };
}

const statements: Readonly<Record<Database['engine'], readonly string[]>> = {
  sqlite: [
    `create trigger audit_no_update before update on audit begin select raise(abort, 'audit is append-only'); end`,
    `create trigger audit_no_delete before delete on audit begin select raise(abort, 'audit is append-only'); end`,
    // "insert or replace" removes the old row without firing the trigger on delete.
    `create trigger audit_no_replace before insert on audit when exists (select 1 from audit where seq = new.seq)
     begin select raise(abort, 'audit is append-only'); end`,
  ],
  postgres: [
    `create function audit_is_append_only() returns trigger language plpgsql as
     $$ begin raise exception 'audit is append-only'; end $$`,
    `create trigger audit_append_only before update or delete or truncate on audit
     for each statement execute function audit_is_append_only()`,
  ],
};
