import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('an empty environment is a good configuration', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, runJobs: true, searchThreads: 2 });
});

test('PostgreSQL is chosen by its address', () => {
  expect(readConfig({ DATABASE_URL: 'postgres://u:p@db/pasport' }).databaseUrl).toBe('postgres://u:p@db/pasport');
});

test.each([
  [{ PASPORT_PORT: 'http' }, 'PASPORT_PORT'],
  [{ PASPORT_PORT: '70000' }, 'PASPORT_PORT'],
  [{ PASPORT_JOBS: 'yes' }, 'PASPORT_JOBS'],
  [{ PASPORT_BASE_URL: 'pasport' }, 'PASPORT_BASE_URL'],
  [{ DATABASE_URL: 'mysql://secret@db' }, 'DATABASE_URL'],
  [{ PASPORT_PROT: '1' }, 'PASPORT_PROT'],
])('a wrong value stops the start with a sentence: %j', (env, variable) => {
  expect(() => readConfig(env)).toThrow(variable);
});

test('a refused value is not repeated', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://user:heslo@db' })).toThrow(/^(?!.*heslo)/s);
});
