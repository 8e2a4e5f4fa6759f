import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeRegistry, problem } from './fake-registry.ts';
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
  expect(JSON.parse(stdout)).toEqual({ format: 'json', file, written: 3, leftOut: 0 });
});
