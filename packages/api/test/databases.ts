import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

/** A place for a truth of its own, and how to remove it. */
export interface TestDatabase {
  readonly url: string;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Both engines; every test of the store runs on each. */
export const databases: readonly { name: 'sqlite' | 'postgres'; create: () => Promise<TestDatabase> }[] = [
  { name: 'sqlite', create: createSqlite },
  { name: 'postgres', create: createPostgres },
];

async function createSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'pasport-test-'));
  return { url: join(folder, 'pasport.sqlite'), folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function createPostgres(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'pasport-test-'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  await run(`create database ${name}`);
  const remove = async (): Promise<void> => {
    await run(`drop database ${name} with (force)`);
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `${inject('postgresUrl')}/${name}`, folder, remove };
}

async function run(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject('postgresUrl')}/postgres` });
  await client.connect();
  await client.query(statement);
  await client.end();
}
