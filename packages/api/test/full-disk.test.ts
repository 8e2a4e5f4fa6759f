import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';

let place: TestDatabase;
let registry: OpenRegistry;
let registrar: Call;
beforeAll(async () => {
  place = await databases[0]!.create();
  registry = await openTestRegistry(place);
  registrar = await caller(registry, 'registrar', 'hodonin');
});
afterAll(async () => {
  await registry.close();
  await place.remove();
});

/** Limits the file as a full disk does: SQLite answers SQLITE_FULL in both cases. */
async function limitPages(extra: number): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(registry.ctx.database.db);
  await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + extra}`).execute(registry.ctx.database.db);
}

async function counts(): Promise<number[]> {
  const { db } = registry.ctx.database;
  const tables = ['passport', 'revision', 'audit', 'job'] as const;
  return await Promise.all(
    tables.map(async (table) =>
      Number(
        (
          await db
            .selectFrom(table)
            .select((eb) => eb.fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      ),
    ),
  );
}

const large = (n: number) => openDraft({ iri: `https://data.hodonin.example/plny/${n}`, description: { cs: 'x'.repeat(15_000) } });

test('a full disk is a clear problem, stores nothing by halves, and work goes on when there is room', async () => {
  await limitPages(30);
  const answers = [];
  for (let n = 0; n < 20; n += 1) answers.push(await registrar('POST', '/passports', large(n)));
  const saved = answers.filter((answer) => answer.statusCode === 201);
  const refused = answers.filter((answer) => answer.statusCode !== 201);
  expect(saved.length).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  for (const answer of refused) expect([answer.statusCode, answer.json().code]).toEqual([507, 'storage-full']);
  expect(await counts()).toEqual([saved.length, saved.length, saved.length, saved.length]);
  for (const answer of saved) expect((await registrar('GET', `/passports/${answer.json().id}`)).statusCode).toBe(200);

  const lines = await importLines(registrar, '', [large(100), large(101), large(102), large(103)]);
  expect(lines).toEqual([{ line: null, status: 'stopped', problem: expect.objectContaining({ code: 'storage-full' }) }]);

  await limitPages(10_000);
  const after = await importLines(registrar, '', [large(100), large(101)]);
  expect(after.map(({ status }) => status)).toEqual(['created', 'created']);
});
