import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Draft } from '@pasport/model';
import { addressHashes } from '../../probe/address-hashes.ts';

/** Registrations that are being written, uploaded inventories, and which addresses passports already describe. */
export const registration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await writtenTables(db);
    await db.schema
      .createTable('passport_address')
      .addColumn('passport_id', 'text', (column) => column.notNull().references('passport.id'))
      .addColumn('url_hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('passport_address_pk', ['passport_id', 'url_hash'])
      .execute();
    await db.schema.createIndex('passport_address_hash').on('passport_address').column('url_hash').execute();
    await takeOver(db);
  },
};

async function writtenTables(db: Kysely<unknown>): Promise<void> {
  for (const name of ['registration_draft', 'inventory_upload']) {
    await db.schema
      .createTable(name)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('organisation_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('step', 'integer', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('passport_id', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex(`${name}_author`).on(name).columns(['author', 'updated_at']).execute();
    await db.schema.createIndex(`${name}_expiry`).on(name).column('expires_at').execute();
  }
}

const pageSize = 500;
const rowsAtOnce = 300;

/** Passports of an older registry, page by page. */
async function takeOver(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ;) {
    const { rows } = await sql<{ id: string; document: string }>`
      select id, document from passport where id > ${after} order by id limit ${pageSize}`.execute(db);
    const found = rows.flatMap(({ id, document }) => addressHashes(JSON.parse(document) as Draft).map((hash) => ({ id, hash })));
    for (let start = 0; start < found.length; start += rowsAtOnce) {
      const values = found.slice(start, start + rowsAtOnce).map(({ id, hash }) => sql`(${id}, ${hash})`);
      await sql`insert into passport_address (passport_id, url_hash) values ${sql.join(values)}`.execute(db);
    }
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}
