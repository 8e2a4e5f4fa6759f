import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is accepted may be a finding of a file as well; `file_hash` of its address is empty for the passport itself. */
export const waiversOfFiles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('waiver').renameTo('waiver_of_passport').execute();
    await db.schema.dropIndex('waiver_until').execute();
    await db.schema
      .createTable('waiver')
      .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
      .addColumn('check_id', 'text', (column) => column.notNull())
      .addColumn('file_hash', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('until', 'text')
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('waiver_of_finding_pk', ['passport_id', 'check_id', 'file_hash'])
      .execute();
    await (db as Kysely<Copied>)
      .insertInto('waiver')
      .columns(['passport_id', 'check_id', 'file_hash', 'reason', 'until', 'actor', 'at'])
      .expression((eb) =>
        eb
          .selectFrom('waiver_of_passport')
          .select(['passport_id', 'check_id', eb.val('').as('file_hash'), 'reason', 'until', 'actor', 'at']),
      )
      .execute();
    await db.schema.dropTable('waiver_of_passport').execute();
    await db.schema.createIndex('waiver_until').on('waiver').column('until').execute();
  },
};

interface Row {
  passport_id: string;
  check_id: string;
  reason: string;
  until: string | null;
  actor: string;
  at: string;
}
interface Copied {
  waiver_of_passport: Row;
  waiver: Row & { file_hash: string };
}
