import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asIntruder } from '../../test/as-intruder.ts';
import { databases, type TestDatabase } from '../../test/databases.ts';
import { lockHeads, storeHeads } from '../db/heads.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase, type Database } from '../db/open-database.ts';
import { appendAudit } from './audit.store.ts';
import { verifyAudit } from './verify-audit.ts';

const pageSize = 4;

describe.each(databases)('the audit log on $name', ({ create }) => {
  let place: TestDatabase;
  let database: Database;
  beforeEach(async () => {
    place = await create();
    database = openDatabase({ url: place.url });
    await migrate(database);
  });
  afterEach(async () => {
    await database.close();
    await place.remove();
  });

  async function append(count: number): Promise<void> {
    await database.db.transaction().execute(async (trx) => {
      const heads = await lockHeads(trx);
      const entries = Array.from({ length: count }, (_item, n) => ({
        at: '2026-01-01T00:00:00.000Z',
        actor: 'token:a',
        action: 'passport.create',
        object: `passport:${n}`,
      }));
      await appendAudit(trx, heads, entries);
      await storeHeads(trx, heads);
    });
  }

  const run = (statement: string) => sql.raw(statement).execute(database.db);

  test('an empty chain holds', async () => {
    expect(await verifyAudit(database, pageSize)).toEqual({ broken: null, entries: 0, headHash: '' });
  });

  test.each([3, 4, 9])('a chain of %i entries holds, whatever the pages', async (count) => {
    await append(count);
    const { hash } = await database.db.selectFrom('head').select('hash').where('name', '=', 'audit').executeTakeFirstOrThrow();
    expect(await verifyAudit(database, pageSize)).toEqual({ broken: null, entries: count, headHash: hash });
  });

  test.each([
    ["update audit set actor = 'token:b' where seq = 3"],
    ['update audit set seq = seq'],
    ['delete from audit where seq = 3'],
    ['delete from audit'],
  ])('the database refuses: %s', async (statement) => {
    await append(5);
    await expect(run(statement)).rejects.toThrow('audit is append-only');
    expect(await verifyAudit(database, pageSize)).toMatchObject({ entries: 5 });
  });

  test('the database refuses to replace an entry by a roundabout way', async () => {
    await append(2);
    const columns = 'seq, at, actor, action, object, prev_hash, hash';
    const statement =
      database.engine === 'sqlite' ? `insert or replace into audit (${columns}) values (1,'','','','','','')` : 'truncate audit';
    await expect(run(statement)).rejects.toThrow('audit is append-only');
  });

  test.each([
    ['a changed entry', "update audit set actor = 'token:b' where seq = 6", { seq: 6, reason: 'changed' }],
    ['an entry whose empty field was filled', "update audit set request_id = 'r' where seq = 9", { seq: 9, reason: 'changed' }],
    ['a removed entry', 'delete from audit where seq = 5', { seq: 5, reason: 'missing' }],
    ['a removed first entry', 'delete from audit where seq = 1', { seq: 1, reason: 'missing' }],
    ['a removed last entry', 'delete from audit where seq = 9', { seq: 9, reason: 'missing' }],
    ['all removed', 'delete from audit', { seq: 1, reason: 'missing' }],
    ['a moved head', "update head set seq = 7 where name = 'audit'", { seq: 7, reason: 'head' }],
    ['a head of another hash', "update head set hash = 'x' where name = 'audit'", { seq: 9, reason: 'head' }],
    ['a number from elsewhere', 'update audit set seq = -1 where seq = 4', { seq: -1, reason: 'unexpected' }],
  ])('%s is named', async (_name, statement, broken) => {
    await append(9);
    await asIntruder(database, statement);
    expect(await verifyAudit(database, pageSize)).toEqual({ broken });
  });

  test('two broken links: the first is named', async () => {
    await append(9);
    await asIntruder(database, "update audit set actor = 'x' where seq = 7", 'delete from audit where seq = 3');
    expect(await verifyAudit(database, pageSize)).toEqual({ broken: { seq: 3, reason: 'missing' } });
  });
});
