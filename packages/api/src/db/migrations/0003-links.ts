import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What addresses answered, alarms, and when passports are looked at again. */
export const links: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await linkTables(db);
    await alarmTable(db);
    await scheduleTables(db);
  },
};

async function linkTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('link')
    .addColumn('url_hash', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('failures_in_row', 'integer', (column) => column.notNull())
    .addColumn('checked_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('link_checked').on('link').column('checked_at').execute();
  await db.schema
    .createTable('link_check')
    .addColumn('url_hash', 'text', (column) => column.notNull().references('link.url_hash'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('is_ok', 'integer', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('reason', 'text')
    .addColumn('ms', 'integer')
    .addPrimaryKeyConstraint('link_check_pk', ['url_hash', 'at'])
    .execute();
  await db.schema.createIndex('link_check_at').on('link_check').column('at').execute();
}

async function alarmTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('alarm')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text')
    .execute();
  // The database itself lets one alarm of a kind be open at a time.
  await sql`create unique index alarm_open on alarm (passport_id, kind) where closed_at is null`.execute(db);
  await db.schema.createIndex('alarm_since').on('alarm').column('since').execute();
}

async function scheduleTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('assessment')
    .addColumn('passport_id', 'text', (column) => column.primaryKey().references('passport.id'))
    .addColumn('due_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('assessment_due').on('assessment').column('due_at').execute();
  // Passports of an older registry are due at once, in batches.
  await sql`insert into assessment (passport_id, due_at) select id, '' from passport`.execute(db);
  await db.schema
    .createTable('check_request')
    .addColumn('passport_id', 'text', (column) => column.primaryKey().references('passport.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
