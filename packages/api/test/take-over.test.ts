import { afterEach, expect, test } from 'vitest';
import { sql } from 'kysely';
import { migrate } from '../src/db/migrate.ts';
import { truth } from '../src/db/migrations/0001-truth.ts';
import { auditAppendOnly } from '../src/db/migrations/0002-audit-append-only.ts';
import { links } from '../src/db/migrations/0003-links.ts';
import { quality } from '../src/db/migrations/0004-quality.ts';
import { accounts } from '../src/db/migrations/0005-accounts.ts';
import { openDatabase } from '../src/db/open-database.ts';
import { databases } from './databases.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

test.each(databases)('a registry from before the process finds its work in the queue on $name', async ({ create }) => {
  const place = await create();
  closing.push(place.remove);
  const database = openDatabase({ url: place.url });
  closing.push(database.close);
  const { db, engine } = database;
  await migrate(database, {
    '0001-truth': truth,
    '0002-audit-append-only': auditAppendOnly(engine),
    '0003-links': links,
    '0004-quality': quality,
    '0005-accounts': accounts,
  });
  await sql`insert into organisation (id, name, created_at) values ('hodonin', '{}', '2026-01-01T00:00:00.000Z')`.execute(db);
  const passport = async (id: string, status: string, seq: number, draft: object = {}): Promise<void> => {
    const document = JSON.stringify({ id, title: { cs: id }, ...draft, registry: { updatedBy: 'token:autor' } });
    const at = '2026-03-02T10:00:00.000Z';
    await sql`insert into passport (id, organisation_id, slug, status, level, revision, content_hash, document, change_seq, created_at, updated_at)
      values (${id}, 'hodonin', ${id}, ${status}, 'S0', 1, '', ${document}, ${seq}, ${at}, ${at})`.execute(db);
  };
  await passport('a', 'submitted', 1);
  await passport('b', 'published', 2, { process: { publicationPlan: { plannedOn: '2026-09-01', state: 'planned' } } });
  await passport('c', 'draft', 3, { process: { publicationPlan: { state: 'postponed' } } });
  await sql`insert into alarm (id, passport_id, kind, since, seen_at, data, closed_at) values
    ('1', 'b', 'leak', '2026-03-02T10:00:00.000Z', '', '{}', null), ('2', 'b', 'link-dead', '2026-03-02T10:00:00.000Z', '', '{}', '2026-03-03')`.execute(
    db,
  );

  await migrate(database);

  expect(await db.selectFrom('task').select(['passport_id', 'kind', 'due_on']).orderBy('passport_id').execute()).toEqual([
    { passport_id: 'a', kind: 'submission', due_on: '2026-03-11' },
    { passport_id: 'b', kind: 'leak', due_on: '2026-03-11' },
  ]);
  expect(await db.selectFrom('submission').select(['passport_id', 'state', 'submitted_by', 'edited_by']).execute()).toEqual([
    { passport_id: 'a', state: 'submitted', submitted_by: 'token:autor', edited_by: 'token:autor' },
  ]);
  expect(await db.selectFrom('publication_plan').select(['passport_id', 'state', 'planned_on']).orderBy('passport_id').execute()).toEqual([
    { passport_id: 'b', state: 'planned', planned_on: '2026-09-01' },
    { passport_id: 'c', state: 'postponed', planned_on: '9999-12-31' },
  ]);
  expect(await db.selectFrom('passport').select(['id', 'evaluate_at']).orderBy('id').execute()).toEqual([
    { id: 'a', evaluate_at: null },
    { id: 'b', evaluate_at: '2027-03-02T10:00:00.000Z' },
    { id: 'c', evaluate_at: null },
  ]);
});
