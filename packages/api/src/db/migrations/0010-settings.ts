import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Settings that change at run time, how strongly people signed in, and what upkeep looks for. */
export const settings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('setting')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('changed_by', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.alterTable('session').addColumn('second_factor', 'text').execute();
    await db.schema.alterTable('token').addColumn('second_factor', 'text').execute();
    // Whoever has a second factor could sign in with it only.
    await sql`update session set second_factor = 'totp'
      where person_id in (select id from person where totp_confirmed_at is not null)`.execute(db);
    await sql`update token set second_factor = 'totp'
      where person_id in (select id from person where totp_confirmed_at <= token.created_at)`.execute(db);
    await db.schema.createIndex('event_delivered').on('event').column('delivered_at').execute();
  },
};
