import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realServer, type RealServer } from './real-server.ts';
import { emptyFolder, runProgram } from './run-program.ts';

const corpus = process.env['CORPUS'] ?? '../shared';
const records = join(corpus, 'real-records');
const folders = readdirSync(records)
  .filter((name) => name.startsWith('lkod'))
  .map((name) => join(records, name));

interface Outcome {
  counts: { created: number; changed: number; unchanged: number; refused: number; skipped: number };
  records: { file: string; status: string; problem?: { code: string; faults: { pointer?: string; message: string }[] } }[];
}

let server: RealServer;
beforeAll(async () => {
  server = await realServer();
});
afterAll(async () => server[Symbol.asyncDispose]());

async function importAll(): Promise<Outcome> {
  const args = ['import', ...folders, '--status', 'published', '--json'];
  const { code, stdout, stderr } = await runProgram(args, { env: { PASPORT_URL: server.url, PASPORT_TOKEN: server.token } });
  expect([0, 1], stderr).toContain(code);
  return JSON.parse(stdout) as Outcome;
}

test('every real record is registered or refused with a reason and its JSON Pointer, and a second run changes nothing', async () => {
  const first = await importAll();
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.')),
  );
  expect(new Set(first.records.map(({ file }) => file)).size).toBe(files.length);
  expect(first.counts.created).toBeGreaterThan(0);
  for (const { file, problem } of first.records.filter(({ status }) => status === 'refused')) {
    expect(problem!.faults.length, file).toBeGreaterThan(0);
    for (const { pointer, message } of problem!.faults) {
      expect(pointer, file).toMatch(/^(\/.*)?$/);
      expect(message, file).not.toBe('');
    }
  }
  const second = await importAll();
  expect(second.counts).toEqual({ ...first.counts, created: 0, unchanged: first.counts.created + first.counts.changed, changed: 0 });
});

test('records exported as LKOD are taken back without a change', async () => {
  const env = { PASPORT_URL: server.url, PASPORT_TOKEN: server.token };
  const file = join(emptyFolder(), 'lkod.json');
  expect((await runProgram(['export', '--all', '--format', 'lkod', '-o', file], { env })).code).toBe(0);
  const exported = JSON.parse(readFileSync(file, 'utf8')) as object[];
  writeFileSync(file, JSON.stringify(exported));
  const { stdout } = await runProgram(['import', file, '--status', 'published', '--json'], { env });
  expect((JSON.parse(stdout) as Outcome).counts).toEqual({ created: 0, changed: 0, unchanged: exported.length, refused: 0, skipped: 0 });
});
