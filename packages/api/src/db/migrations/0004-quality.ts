import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What summaries of quality count, beside the score; and findings that a publisher accepted, with the reason. */
export const quality: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('passport').addColumn('quality_facts', 'text').execute();
    await db.schema
      .createTable('waiver')
      .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
      .addColumn('check_id', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('until', 'text')
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('waiver_pk', ['passport_id', 'check_id'])
      .execute();
  },
};
