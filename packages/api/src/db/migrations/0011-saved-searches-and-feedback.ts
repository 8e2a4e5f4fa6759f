import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Searches that people keep, what was found for them, and what visitors write to those who run the registry. */
export const savedSearchesAndFeedback: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await savedSearchTables(db);
    await feedbackTable(db);
  },
};

async function savedSearchTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('saved_search')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('query', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('look_at', 'text', (column) => column.notNull())
    .addColumn('seen_seq', 'integer', (column) => column.notNull())
    .addColumn('found_count', 'integer', (column) => column.notNull())
    .addColumn('found_at', 'text')
    .addUniqueConstraint('saved_search_once', ['person_id', 'query'])
    .execute();
  await db.schema.createIndex('saved_search_look').on('saved_search').column('look_at').execute();
  await db.schema
    .createTable('saved_search_find')
    .addColumn('search_id', 'text', (column) => column.notNull().references('saved_search.id').onDelete('cascade'))
    .addColumn('passport_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('saved_search_find_pk', ['search_id', 'passport_id'])
    .execute();
  await db.schema.createIndex('saved_search_find_at').on('saved_search_find').column('at').execute();
}

async function feedbackTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feedback')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('organisation_id', 'text', (column) => column.references('organisation.id'))
    .addColumn('reply_to', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text')
    .addColumn('closed_by', 'text')
    .execute();
  await db.schema.createIndex('feedback_page').on('feedback').columns(['closed_at', 'id']).execute();
}
