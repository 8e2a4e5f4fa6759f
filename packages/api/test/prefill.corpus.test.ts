import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../src/accounts/actor.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { runProbe } from '../src/probe/run-probe.ts';
import { beginRegistration } from '../src/registration/begin-registration.ts';
import { databases, type TestDatabase } from './databases.ts';
import { prefilledShare } from './prefilled.ts';
import { openTestRegistry } from './registry.ts';

const folder = join(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared'), 'quality-corpus');
const clerk: Actor = { kind: 'token', id: 'clerk', role: 'registrar', organisation: 'hodonin' };

/** Real data of municipalities; the rest of the corpus are examples of faults and of norms, of which nothing tells a subject. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^cz-municipal\b/u.test(name) && /\.(?:csv|xlsx|geojson|json)$/iu.test(name))
  .filter((name) => statSync(join(folder, name)).size < 20_000_000);

let place: TestDatabase;
let registry: OpenRegistry;
beforeAll(async () => {
  place = await databases[0]!.create();
  registry = await openTestRegistry(place);
});
afterAll(async () => {
  await registry.close();
  await place.remove();
});

test('at least 60 % of what a registration must say is filled in for real municipal files', { timeout: 600_000 }, async () => {
  const shares: number[] = [];
  for (const name of files) {
    const url = `https://data.obec.example/${encodeURIComponent(basename(name))}`;
    const read = await runProbe(registry.ctx, clerk, { name: basename(name), bytes: readFileSync(join(folder, name)) });
    expect(read.ms).toBeLessThan(8_000);
    const probe = {
      ...read,
      url,
      values: { ...read.values, location: { value: new URL(url).origin, confidence: 0.6, method: 'host' as const } },
    };
    shares.push(prefilledShare((await beginRegistration(registry.ctx, clerk, { kind: 'link', url, probe })).state.draft));
  }
  expect(shares.length).toBeGreaterThan(0);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  expect(mean).toBeGreaterThanOrEqual(0.6);
});
