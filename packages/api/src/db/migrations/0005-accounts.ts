import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** People, what they may do where, their sessions, one-time links, and counters of requests. */
export const accounts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await peopleTables(db);
    await signInTables(db);
    for (const column of ['scope', 'person_id', 'created_by']) await db.schema.alterTable('token').addColumn(column, 'text').execute();
    await db.schema.createIndex('attempt_until').on('attempt').column('until').execute();
  },
};

async function peopleTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text')
    .addColumn('totp_secret', 'text')
    .addColumn('totp_confirmed_at', 'text')
    .addColumn('totp_last_step', 'bigint')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('disabled_at', 'text')
    .execute();
  await db.schema
    .createTable('membership')
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    // Empty for roles that work across all organisations: a key may not be null.
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('issuer', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('membership_pk', ['person_id', 'organisation_id', 'role'])
    .execute();
  await db.schema.createIndex('membership_organisation').on('membership').column('organisation_id').execute();
  await db.schema
    .createTable('identity')
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('identity_pk', ['issuer', 'subject'])
    .execute();
}

async function signInTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('csrf', 'text', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('session_person').on('session').column('person_id').execute();
  await db.schema
    .createTable('one_time_link')
    .addColumn('secret_hash', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text')
    .addColumn('person_id', 'text')
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await db.schema
    .createTable('recovery_code')
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .addPrimaryKeyConstraint('recovery_code_pk', ['person_id', 'code_hash'])
    .execute();
  await db.schema
    .createTable('attempt')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute();
}
