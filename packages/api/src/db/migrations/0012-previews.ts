import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The beginnings of public files, to be looked at. */
export const previews: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('preview')
      .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('preview_pk', ['passport_id', 'position'])
      .execute();
  },
};
