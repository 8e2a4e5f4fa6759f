import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeRegistry, problem, type FakeRegistry } from './fake-registry.ts';
import { emptyFolder, runProgram } from './run-program.ts';

test('export prints one passport as JSON', async () => {
  await using registry = await fakeRegistry();
  const { code, stdout, stderr } = await runProgram(['export', 'parkoviste', '--url', registry.url]);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ slug: 'parkoviste', title: { cs: 'Sada parkoviste' } });
});

test('export --all writes every passport once, as an array or one a line', async () => {
  await using registry = await fakeRegistry();
  const array = await runProgram(['export', '--all', '--url', registry.url]);
  expect((JSON.parse(array.stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['id-0', 'id-1', 'id-2']);
  const lines = await runProgram(['export', '--all', '--format', 'ndjson', '--url', registry.url]);
  expect(
    lines.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  ).toEqual(['id-0', 'id-1', 'id-2']);
});

test('export -o replaces the file whole and says how many records it holds', async () => {
  await using registry = await fakeRegistry();
  const file = join(emptyFolder(), 'zaloha.ndjson');
  const { stdout, stderr } = await runProgram(['export', '--all', '--format', 'ndjson', '-o', file, '--url', registry.url]);
  expect(stdout).toBe('');
  expect(stderr).toContain('3 záznamy');
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(4);
});

test('a failed export leaves the old file as it was and nothing beside it', async () => {
  await using registry = await fakeRegistry({
    'GET /api/v1/passports/*': (_request, response) => problem(response, 500, 'internal-error', 'Chyba na naší straně'),
  });
  const folder = emptyFolder();
  const file = join(folder, 'zaloha.ndjson');
  writeFileSync(file, 'old');
  expect((await runProgram(['export', '--all', '-o', file, '--url', registry.url])).code).toBe(4);
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['old', ['zaloha.ndjson']]);
});

test('export into a folder that is not there is wrong usage', async () => {
  await using registry = await fakeRegistry();
  const file = join(emptyFolder(), 'no', 'a.json');
  expect((await runProgram(['export', 'parkoviste', '-o', file, '--url', registry.url])).code).toBe(2);
  expect(existsSync(file)).toBe(false);
});

test('export --json with -o describes what was written', async () => {
  await using registry = await fakeRegistry();
  const file = join(emptyFolder(), 'a.json');
  const { stdout } = await runProgram(['export', '--all', '--json', '-o', file, '--url', registry.url]);
  expect(JSON.parse(stdout)).toEqual({ format: 'json', file, written: 3, leftOut: 0, distributionsLeftOut: 0 });
});

/** A registry whose passports have two distributions without an address; it says who publishes only in LKOD. */
async function registryOf(kind: string): Promise<FakeRegistry> {
  const distributions = [{ kind: 'file', downloadUrl: 'https://example.cz/a.csv' }, { kind: 'paper' }, { kind: 'database' }];
  return fakeRegistry({
    'GET /api/v1/passports/*': ({ query, path }, response) => {
      const record = { typ: 'Datová sada', poskytovatel: 'https://example.cz/mesto', distribuce: [{}] };
      const passport = { id: path.split('/').at(-1), kind, distributions, registry: {} };
      response.end(JSON.stringify(query.get('format') === 'lkod' ? record : passport));
    },
  });
}

test('export as LKOD is the record of the registry and says how many distributions it has no place for', async () => {
  await using registry = await registryOf('dataset');
  const { code, stdout, stderr } = await runProgram(['export', 'x', '--format', 'lkod', '--url', registry.url]);
  expect([code, stderr]).toEqual([0, 'Do LKOD se nevešlo: 2 distribuce (listiny, databáze nebo data bez adresy).\n']);
  expect(JSON.parse(stdout)).toMatchObject({ typ: 'Datová sada', poskytovatel: 'https://example.cz/mesto' });
  const all = await runProgram(['export', '--all', '--format', 'lkod', '--lang', 'en', '--url', registry.url]);
  expect((JSON.parse(all.stdout) as { poskytovatel: string }[]).map(({ poskytovatel }) => poskytovatel)).toHaveLength(3);
  expect(all.stderr).toContain('Without a place in LKOD: 6 distributions');
});

test('a service is not asked for as LKOD', async () => {
  await using registry = await registryOf('service');
  const { code, stderr } = await runProgram(['export', 'x', '--format', 'lkod', '--url', registry.url]);
  expect(code).toBe(3);
  expect(stderr).toContain('LKOD zná jen datové sady');
  expect(registry.seen.some(({ query }) => query.has('format'))).toBe(false);
});
