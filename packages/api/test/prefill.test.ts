import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../src/accounts/actor.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { runProbe } from '../src/probe/run-probe.ts';
import { beginRegistration } from '../src/registration/begin-registration.ts';
import { databases, type TestDatabase } from './databases.ts';
import { prefilledShare } from './prefilled.ts';
import { openTestRegistry } from './registry.ts';

const folder = join(import.meta.dirname, '../../../fixtures/data');
const names = readdirSync(folder);
const types: Readonly<Record<string, string>> = { '.csv': 'text/csv', '.json': 'application/json', '.geojson': 'application/geo+json' };
const clerk: Actor = { kind: 'token', id: 'clerk', role: 'registrar', organisation: 'hodonin' };

describe('data at a link', () => {
  let place: TestDatabase;
  let files: Server;
  let address: string;
  let registry: OpenRegistry;
  beforeAll(async () => {
    files = createServer((request, response) => {
      const name = (request.url ?? '').slice(1);
      if (!names.includes(name)) return void response.writeHead(404).end();
      return void response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain' }).end(readFileSync(join(folder, name)));
    });
    await new Promise<void>((resolve) => {
      files.listen(0, '127.0.0.1', resolve);
    });
    const { port } = files.address() as AddressInfo;
    address = `http://127.0.0.1:${port}`;
    place = await databases[0]!.create();
    registry = await openTestRegistry(place, { fetch: { allow: ['127.0.0.1'], ports: [port] } });
  });
  afterAll(async () => {
    await registry.close();
    files.close();
    await place.remove();
  });

  const shares = new Map<string, number>();

  test.each(names)('%s is recognised within 8 s', { timeout: 20_000 }, async (name) => {
    const url = `${address}/${name}`;
    const probe = await runProbe(registry.ctx, clerk, { url });
    expect(probe.ms).toBeLessThan(8_000);
    const { state } = await beginRegistration(registry.ctx, clerk, { kind: 'link', url, probe });
    shares.set(name, prefilledShare(state.draft));
    for (const { confidence } of Object.values(probe.values)) expect(confidence).toBeGreaterThan(0);
  });

  test('at least 60 % of what a registration must say is filled in beforehand', () => {
    expect(shares.size).toBe(names.length);
    const mean = [...shares.values()].reduce((sum, share) => sum + share, 0) / shares.size;
    expect({ mean: mean >= 0.6, poor: [...shares].filter(([, share]) => share < 0.5) }).toEqual({ mean: true, poor: [] });
  });

  test('a table tells its columns, rows, delimiter and period', async () => {
    const { values } = await runProbe(registry.ctx, clerk, { url: `${address}/rozpocet-2026.csv` });
    expect(values.rows).toMatchObject({ value: 32, method: 'content' });
    expect(values.format).toMatchObject({ value: 'CSV' });
    expect(values.delimiter).toMatchObject({ value: ',' });
    expect(values.temporal).toMatchObject({ value: { start: '2026-01-01', end: '2026-12-31' } });
    expect(values.themes).toMatchObject({ value: ['ECON'], method: 'resemblance' });
  });

  test('a map tells where it lies', async () => {
    const { values } = await runProbe(registry.ctx, clerk, { url: `${address}/detska-hriste.geojson` });
    expect(values.bbox?.value[0]).toBeCloseTo(17.1, 0);
    expect(values.format).toMatchObject({ value: 'GEOJSON' });
  });

  test('signs of people are told without their values', async () => {
    const probe = await runProbe(registry.ctx, clerk, { url: `${address}/najemci-bytu-vzor.csv` });
    expect(probe.people.some(({ isCertain }) => isCertain)).toBe(true);
    expect(JSON.stringify(probe)).not.toMatch(/\d{6}\/\d{4}/);
  });

  test('what cannot be fetched is told, and nobody is asked without signing in', async () => {
    const { notes, values } = await runProbe(registry.ctx, clerk, { url: `${address}/neni.csv` });
    expect(notes.map(({ code }) => code)).toEqual(['status-404']);
    expect(values).toEqual({});
    expect((await runProbe(registry.ctx, clerk, { url: 'http://169.254.169.254/latest' })).notes).toHaveLength(1);
    await expect(runProbe(registry.ctx, { kind: 'guest' }, { url: address })).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  test('over HTTP parts come one by one', async () => {
    const { createToken } = await import('../src/accounts/create-token.ts');
    const token = await createToken(registry.ctx.database, { role: 'registrar', organisation: 'hodonin', label: 't', days: 1 }, new Date());
    const ask = (accept: string, authorization = `Bearer ${token}`) =>
      registry.app.inject({
        method: 'POST',
        url: '/api/v1/probe',
        headers: { accept, 'content-type': 'application/json', ...(authorization !== '' && { authorization }) },
        payload: JSON.stringify({ url: `${address}/rozpocet-2026.csv` }),
      });
    const lines = (await ask('application/x-ndjson')).body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { part: string });
    expect(lines.map(({ part }) => part)).toEqual(['facts', 'content', 'duplicates', 'result']);
    expect((await ask('application/json')).json()).toMatchObject({ name: 'rozpocet-2026.csv', template: 'rozpocet' });
    expect((await ask('application/json', '')).statusCode).toBe(401);
  });
});
