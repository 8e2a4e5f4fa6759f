import { sql, type Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../test/databases.ts';
import { migrate } from './migrate.ts';
import { openDatabase, type Database } from './open-database.ts';

describe.each(databases)('migrations on $name', ({ create }) => {
  let place: TestDatabase;
  let database: Database;
  beforeEach(async () => {
    place = await create();
    database = openDatabase({ url: place.url });
  });
  afterEach(async () => {
    await database.close();
    await place.remove();
  });

  test('apply once', async () => {
    const applied = await migrate(database);
    expect(applied).toEqual(applied.toSorted());
    expect(applied.slice(0, 3)).toEqual(['0001-truth', '0002-audit-append-only', '0003-links']);
    expect(await migrate(database)).toEqual([]);
    const heads = await database.db.selectFrom('head').select(['name', 'seq']).orderBy('name').execute();
    expect(heads).toEqual(['audit', 'change', 'identity'].map((name) => ({ name, seq: 0 })));
  });

  test('one that fails half-way leaves nothing behind', async () => {
    const broken = {
      up: async (db: Kysely<unknown>) => {
        await db.schema.createTable('half').addColumn('id', 'text').execute();
        await sql`insert into nowhere values (1)`.execute(db);
      },
    };
    await expect(migrate(database, { '0001-broken': broken })).rejects.toThrow(/nowhere/);
    const tables = await database.db.introspection.getTables();
    expect(tables.map((table) => table.name)).not.toContain('half');
  });
});
