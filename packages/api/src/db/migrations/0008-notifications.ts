import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who is told of what, webhooks with their deliveries, and when people are reminded. */
export const notifications: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await notificationTables(db);
    await webhookTables(db);
    await reminderTables(db);
    // Nobody is told of what happened before anybody could be told.
    await sql`update event set delivered_at = at where delivered_at is null`.execute(db);
  },
};

async function notificationTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('notification')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('passport_id', 'text')
    .addColumn('organisation_id', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('is_read', 'integer', (column) => column.notNull())
    .addColumn('mailed_at', 'text')
    .addUniqueConstraint('notification_once', ['event_id', 'person_id'])
    .execute();
  await db.schema.createIndex('notification_person').on('notification').columns(['person_id', 'is_read', 'id']).execute();
  await sql`create index notification_to_mail on notification (person_id, choice, id) where mailed_at is null`.execute(db);
  await db.schema.createIndex('notification_at').on('notification').column('at').execute();
  await db.schema
    .createTable('notification_setting')
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('notification_setting_pk', ['person_id', 'kind'])
    .execute();
}

async function webhookTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('webhook')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('events', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('failures_in_row', 'integer', (column) => column.notNull())
    .addColumn('disabled_at', 'text')
    .execute();
  await db.schema.createIndex('webhook_organisation').on('webhook').column('organisation_id').execute();
  await db.schema
    .createTable('webhook_delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('webhook_id', 'text', (column) => column.notNull().references('webhook.id').onDelete('cascade'))
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('reason', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('attempted_at', 'text')
    .addColumn('next_at', 'text')
    .addUniqueConstraint('webhook_delivery_once', ['webhook_id', 'event_id'])
    .execute();
  await db.schema.createIndex('webhook_delivery_page').on('webhook_delivery').columns(['webhook_id', 'id']).execute();
  await db.schema.createIndex('webhook_delivery_created').on('webhook_delivery').columns(['created_at']).execute();
}

async function reminderTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('update_due')
    .addColumn('passport_id', 'text', (column) => column.primaryKey().references('passport.id'))
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('remind_on', 'text')
    .execute();
  await sql`create index update_due_reminder on update_due (remind_on) where remind_on is not null`.execute(db);
  await db.schema
    .createTable('reminded')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('follower')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('change_seq', 'integer', (column) => column.notNull())
    .execute();
  await sql`insert into follower (name, change_seq) values ('update_due', 0)`.execute(db);
  await db.schema.createIndex('waiver_until').on('waiver').column('until').execute();
  await db.schema.createIndex('token_expiry').on('token').column('expires_at').execute();
}
