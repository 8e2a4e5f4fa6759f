import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../src/accounts/actor.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { runProbe } from '../src/probe/run-probe.ts';
import { beginRegistration } from '../src/registration/begin-registration.ts';
import { corpusFiles, type CorpusFile } from './corpus-files.ts';
import { databases, type TestDatabase } from './databases.ts';
import { missingFields, prefilledShare } from './prefilled.ts';
import { openTestRegistry } from './registry.ts';

const corpus = join(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared'), 'quality-corpus');
const clerk: Actor = { kind: 'token', id: 'clerk', role: 'registrar', organisation: 'hodonin' };
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

let into: string;
let files: readonly CorpusFile[];
let server: Server;
let address: string;
let place: TestDatabase;
let registry: OpenRegistry;
beforeAll(async () => {
  into = mkdtempSync(join(tmpdir(), 'corpus-'));
  files = corpusFiles(corpus, into);
  const byPath = new Map(files.map((file) => [`/${file.folder}/${file.path}`, file]));
  server = createServer((request, response) => {
    const file = byPath.get(decodeURIComponent(request.url ?? ''));
    return void (file ? response.end(file.read()) : response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
  place = await databases[0]!.create();
  registry = await openTestRegistry(place, { fetch: { allow: ['127.0.0.1'], ports: [port] } });
});
afterAll(async () => {
  await registry.close();
  server.close();
  await place.remove();
  rmSync(into, { recursive: true, force: true });
});

/** Shares of one folder, and how many of its files leave a field empty. */
interface FolderFigures {
  readonly shares: number[];
  readonly missing: Map<string, number>;
}

test('at least 60 % of what a registration must say is filled in, over all files and over the folders', { timeout: 900_000 }, async () => {
  const figures = new Map<string, FolderFigures>();
  for (const { folder, path } of files) {
    const url = `${address}/${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
    const probe = await runProbe(registry.ctx, clerk, { url });
    expect(probe.ms).toBeLessThan(8_000);
    const { draft } = (await beginRegistration(registry.ctx, clerk, { kind: 'link', url, probe })).state;
    const { shares, missing } = figures.get(folder) ?? { shares: [], missing: new Map<string, number>() };
    figures.set(folder, { shares, missing });
    shares.push(prefilledShare(draft));
    for (const name of missingFields(draft)) missing.set(name, (missing.get(name) ?? 0) + 1);
  }
  for (const [folder, { shares, missing }] of figures) {
    const empty = [...missing].map(([name, count]) => `${name} ${count}`).join(', ');
    process.stdout.write(`prefill ${folder}: ${(mean(shares) * 100).toFixed(1)} % of ${shares.length} files; empty: ${empty}\n`);
  }
  const all = [...figures.values()].flatMap(({ shares }) => shares);
  const ofFolders = [...figures.values()].map(({ shares }) => mean(shares));
  process.stdout.write(
    `prefill: ${(mean(all) * 100).toFixed(1)} % of ${all.length} files, folders ${(mean(ofFolders) * 100).toFixed(1)} %\n`,
  );
  expect(all.length).toBeGreaterThan(0);
  expect(mean(all)).toBeGreaterThanOrEqual(0.6);
  expect(mean(ofFolders)).toBeGreaterThanOrEqual(0.6);
});
