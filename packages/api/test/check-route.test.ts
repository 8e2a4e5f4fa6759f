import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { checkFile } from '@pasport/validator';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CheckFailed } from '../src/check/check-failed.ts';
import { CheckerBusy, openFileChecker } from '../src/check/file-checker.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const data = join(import.meta.dirname, '../../../fixtures/data');
const playgrounds = readFileSync(join(data, 'detska-hriste.csv'));
const xsd =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="strom"><xs:complexType><xs:sequence><xs:element name="vek" type="xs:int"/></xs:sequence></xs:complexType></xs:element></xs:schema>';
/** Temporary files of the process go into a folder of its own: what lies elsewhere is not ours to judge. */
let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'pasport-test-'));
  vi.stubEnv('TMPDIR', temporary);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(temporary, { recursive: true, force: true });
});

const leftOvers = async () => (await readdir(temporary)).filter((name) => name.startsWith('pasport-check-'));

describe.each(databases)('a check on request on $name', ({ create }) => {
  let place: TestDatabase;
  let files: Server;
  let address: string;
  let registry: OpenRegistry;
  let own: Call;
  let guest: Call;
  const served: Record<string, Buffer | string> = {
    '/hriste.csv': playgrounds,
    '/schema.json': JSON.stringify({ fields: [{ name: 'id', type: 'integer' }] }),
    '/strom.xml': '<strom><vek>sto</vek></strom>',
    '/strom.xsd': xsd,
    '/velky.csv': Buffer.alloc(60_000_000, 'a,b\n'),
  };

  beforeAll(async () => {
    files = createServer((request, response) => {
      const body = served[request.url ?? ''];
      if (body === undefined) response.writeHead(404).end();
      else response.end(body);
    });
    await new Promise<void>((resolve) => {
      files.listen(0, '127.0.0.1', resolve);
    });
    const { port } = files.address() as AddressInfo;
    address = `http://127.0.0.1:${port}`;
    place = await create();
    registry = await openTestRegistry(place, { fetch: { allow: ['127.0.0.1'], ports: [port] } });
    own = await caller(registry, 'registrar', 'hodonin');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    files.close();
    await place.remove();
  });
  const send = (call: Call, body: Buffer | string, type = 'text/csv', query = '') =>
    call('POST', `/check${query}`, body, { 'content-type': type });
  const ask = (call: Call, body: object) => call('POST', '/check', body);

  test('of a file answers with its report, also for guests, whatever its type', async () => {
    const expected = await checkFile(new Uint8Array(playgrounds));
    for (const type of ['text/csv', 'application/octet-stream', 'x/y']) {
      const { statusCode, headers, ...response } = await send(guest, playgrounds, type);
      expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
      const { format, rows, score, columns } = response.json();
      expect({ format, rows, score, columns }).toEqual(
        JSON.parse(JSON.stringify({ format: 'CSV', rows: 24, score: expected.score, columns: expected.columns })),
      );
    }
  });

  test('reads a JSON body with a name as a file, without one as an order', async () => {
    const map = JSON.stringify({ type: 'FeatureCollection', features: [] });
    expect((await send(guest, map, 'application/json', '?name=mapa.json')).json()).toMatchObject({ rows: 0 });
    expect((await send(guest, map, 'application/geo+json')).statusCode).toBe(200);
    const order = await send(guest, map, 'application/json');
    expect(order.json()).toMatchObject({
      code: 'invalid-request',
      faults: expect.arrayContaining([expect.objectContaining({ pointer: '/features' })]),
    });
  });

  test('of an address fetches it under guard, for those who are signed in', async () => {
    expect((await ask(own, { url: `${address}/hriste.csv` })).json()).toMatchObject({ format: 'CSV', rows: 24 });
    expect((await ask(guest, { url: `${address}/hriste.csv` })).json().code).toBe('not-signed-in');
    const missing = (await ask(own, { url: `${address}/nic.csv` })).json();
    expect(missing).toMatchObject({ code: 'url-not-fetched', params: { reason: 'status-404' }, faults: [{ pointer: '/url' }] });
    expect((await ask(own, { url: 'http://169.254.169.254/latest' })).json()).toMatchObject({ code: 'url-not-fetched' });
    expect((await ask(own, { url: 'file:///etc/passwd' })).json()).toMatchObject({ params: { reason: 'scheme-not-allowed' } });
    expect((await ask(own, { url: `${address}/velky.csv` })).json()).toMatchObject({ params: { reason: 'too-large' } });
  });

  test('of a record answers with both reports, or that of the record alone', async () => {
    const passport = openDraft({ distributions: [{ kind: 'file', format: 'CSV', downloadUrl: `${address}/hriste.csv` }] });
    const both = (await ask(own, { url: `${address}/hriste.csv`, passport })).json();
    expect(both).toMatchObject({ passport: { profile: 'open-file' }, file: { format: 'CSV', rows: 24 } });
    const alone = (await ask(guest, { passport })).json();
    expect(Object.keys(alone)).toEqual(['passport']);
    expect((await ask(guest, { passport: { title: 3 } })).json().code).toBe('invalid-passport');
  });

  test('turns requests away while too many are in progress, and says when to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(guest, playgrounds)));
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect([refused[0]?.json().code, refused[0]?.headers['retry-after']]).toEqual(['too-many-requests', '10']);
    expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBe(20 - refused.length);
  });

  test('takes a schema, written out or at an address', async () => {
    const schema = { fields: [{ name: 'nazev', type: 'integer' }] };
    const plain = (await ask(own, { url: `${address}/hriste.csv` })).json();
    const written = (await ask(own, { url: `${address}/hriste.csv`, schema })).json();
    expect(written.findings.length).toBeGreaterThan(plain.findings.length);
    expect((await ask(own, { url: `${address}/hriste.csv`, schema: `${address}/schema.json` })).statusCode).toBe(200);
    expect((await ask(own, { url: `${address}/hriste.csv`, schema: `${address}/nic.json` })).json()).toMatchObject({
      faults: [{ pointer: '/schema' }],
    });
    expect((await ask(own, { url: `${address}/hriste.csv`, schema: 3 })).json()).toMatchObject({ faults: [{ pointer: '/schema' }] });
  });

  test('judges XML by an XML Schema at an address', async () => {
    const { findings } = (await ask(own, { url: `${address}/strom.xml`, schema: `${address}/strom.xsd` })).json();
    expect(findings).toContainEqual(expect.objectContaining({ check: 'xsd-values', positions: [{ row: 1 }] }));
  });

  test('refuses what is empty, too large, or nothing to check', async () => {
    expect((await send(guest, '')).json().code).toBe('invalid-request');
    expect((await send(guest, Buffer.alloc(2_000_001, 'a,b\n'))).json()).toMatchObject({
      code: 'too-large',
      params: { maxBytes: 2_000_000 },
    });
    expect((await send(own, Buffer.alloc(2_000_001, 'a,b\n'))).statusCode).toBe(200);
    expect((await ask(own, {})).json().code).toBe('invalid-request');
    expect((await send(own, '[1', 'application/json')).json().code).toBe('invalid-json');
    expect((await send(own, Buffer.from([0x22, 0xff, 0x22]), 'application/json')).json().code).toBe('invalid-utf8');
    expect((await send(guest, '--x\r\n\r\na,b\r\n--x--', 'multipart/form-data; boundary=x')).json()).toMatchObject({
      code: 'unsupported-media-type',
      faults: [{ code: 'multipart' }],
    });
    expect((await own('GET', '/check')).statusCode).toBe(404);
  });

  test.each([
    ['zero bytes', Buffer.alloc(500_000)],
    ['a JSON nested without end', Buffer.from('['.repeat(900_000))],
    ['a hundred thousand columns', Buffer.from(`${'a,'.repeat(100_000)}b\n`)],
    ['one long line', Buffer.alloc(1_900_000, 'x')],
    ['a gzip bomb', gzipSync(Buffer.alloc(50_000_000))],
    ['half of a ZIP', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(1_000, 7)])],
    [
      'entities that grow',
      Buffer.from(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'b'.repeat(1_000)}">]><x>${'&a;'.repeat(1_000)}</x>`),
    ],
    ['a lying Parquet', Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(64), Buffer.from([0xff, 0xff, 0xff, 0x7f]), Buffer.from('PAR1')])],
  ])('of %s ends with a report or a problem', async (_name, bytes) => {
    const response = await send(guest, bytes, 'application/octet-stream');
    expect([200, 422]).toContain(response.statusCode);
    expect((await send(guest, playgrounds)).statusCode).toBe(200);
  });

  test('leaves nothing behind when the sender goes away', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('a,b\n');
        await Promise.resolve();
        throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
      })(),
    );
    const request = registry.app.inject({ method: 'POST', url: '/api/v1/check', headers: { 'content-type': 'text/csv' }, payload: broken });
    await request.catch(() => undefined);
    expect((await send(guest, playgrounds)).statusCode).toBe(200);
  });

  test('of all these files keeps nothing', async () => {
    expect(await leftOvers()).toEqual([]);
    const { db } = registry.ctx.database;
    for (const table of ['passport', 'report', 'job', 'audit'] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  });
});

describe('the checker of files', () => {
  let folder: string;
  let path: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pasport-test-'));
    path = join(folder, 'a.csv');
    await writeFile(path, `id,name\n${Array.from({ length: 400_000 }, (_row, number) => `${number},jméno ${number}`).join('\n')}\n`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const failure = (check: Promise<unknown>) =>
    check.then(
      () => 'none',
      (error: unknown) => (error instanceof CheckFailed ? error.reason : (error as Error).name),
    );

  test('ends a check that takes too long or too much memory, and goes on', async () => {
    const slow = openFileChecker({ processes: 1, timeMs: 30 });
    expect(await failure(slow.check({ path, options: {} }))).toBe('time');
    expect(await failure(slow.check({ path, options: {} }))).toBe('time');
    slow.close();
    const small = openFileChecker({ processes: 1, memoryMb: 40 });
    expect(await failure(small.check({ path, options: {} }))).toBe('memory');
    small.close();
  });

  test('answers about a file that is not there without ending', async () => {
    const checker = openFileChecker({ processes: 1 });
    expect(await failure(checker.check({ path: join(folder, 'nic'), options: {} }))).toBe('crash');
    const order = { path, options: { budget: { rows: 10 } } };
    await expect(checker.check(order)).resolves.toEqual({ report: expect.objectContaining({ format: 'CSV' }) });
    await expect(checker.check({ ...order, preview: true })).resolves.toMatchObject({ report: { format: 'CSV' }, preview: { of: {} } });
    checker.close();
    expect(await failure(checker.check({ path, options: {} }))).toBe('crash');
  });

  test('lets a few wait and turns the others away', async () => {
    const checker = openFileChecker({ processes: 1, maxWaiting: 1 });
    const order = { path, options: { budget: { rows: 10 } } };
    const all = await Promise.allSettled([1, 2, 3].map(() => checker.check(order)));
    checker.close();
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    const narrow = openFileChecker({ maxRequests: 1 });
    const requests = await Promise.allSettled([1, 2].map(() => narrow.admit(() => narrow.check(order))));
    expect(requests.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(narrow.admit(async () => 1)).resolves.toBe(1);
    narrow.close();
    expect(all[2]).toMatchObject({ reason: expect.any(CheckerBusy) });
  });
});
