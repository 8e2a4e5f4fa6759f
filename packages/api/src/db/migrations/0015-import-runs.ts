import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Where each passport came from, and what became of the records of each import. */
export const importRuns: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await originOfPassports(db);
    await db.schema
      .createTable('import_run')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('organisation_id', 'text', (column) => column.references('organisation.id'))
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('created', 'integer', (column) => column.notNull())
      .addColumn('changed', 'integer', (column) => column.notNull())
      .addColumn('unchanged', 'integer', (column) => column.notNull())
      .addColumn('refused', 'integer', (column) => column.notNull())
      .addColumn('started_at', 'text', (column) => column.notNull())
      .addColumn('written_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('import_run_source').on('import_run').columns(['organisation_id', 'source', 'id']).execute();
    await db.schema
      .createTable('import_refusal')
      .addColumn('run_id', 'text', (column) => column.notNull().references('import_run.id').onDelete('cascade'))
      .addColumn('line', 'integer', (column) => column.notNull())
      .addColumn('identifier', 'text')
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('pointers', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('import_refusal_pk', ['run_id', 'line'])
      .execute();
  },
};

async function originOfPassports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('passport')
    .addColumn('origin', 'text', (column) => column.notNull().defaultTo('{"kind":"api"}'))
    .execute();
  await sql`update passport set origin = (
    select revision.origin from revision where revision.passport_id = passport.id and revision.revision = 1
  ) where exists (select 1 from revision where revision.passport_id = passport.id and revision.revision = 1)`.execute(db);
  await db.schema.createIndex('passport_origin').on('passport').columns(['organisation_id', 'origin', 'status', 'level']).execute();
}
