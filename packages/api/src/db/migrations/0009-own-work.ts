import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tokens of trusted programs, which may publish what they bring. */
export const ownWork: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('token').addColumn('publishes_own', 'integer').execute();
  },
};
