import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allowList } from '../src/fetch/allow-list.ts';
import type { FetchRules } from '../src/fetch/fetch-rules.ts';
import { webhookRetry } from '../src/notifications/webhooks/webhook.job.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { addPerson } from './add-person.ts';
import { testCertificate } from './certificate.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const received: Received[] = [];
let status = 200;
let server: Server;
let port: number;
const trusted = getCACertificates('default');
beforeAll(async () => {
  setDefaultCACertificates([...trusted, testCertificate.cert]);
  server = createServer(testCertificate, (request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(status, status === 307 ? { location: 'https://verejny.example/jinam' } : {}).end('Xodpovedx');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  setDefaultCACertificates(trusted);
  server.close();
});

describe.each(databases)('webhooks on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let admin: Call;
  let author: Call;
  let now: Date;
  let resolvesTo: string[];
  beforeEach(async () => {
    received.length = 0;
    status = 200;
    resolvesTo = ['127.0.0.1'];
    now = new Date('2026-06-03T12:00:00.000Z');
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true, clock: () => now });
    const rules: FetchRules = {
      allow: allowList(['127.0.0.1']),
      ports: new Set([80, 443, port]),
      resolve: async (host) => (host === 'verejny.example' ? resolvesTo : ['10.0.0.1']),
      userAgent: 'Pasport',
    };
    Object.assign(registry.ctx, { fetchRules: rules });
    admin = await caller(registry, 'organisation-admin', 'hodonin');
    author = await caller(registry, 'registrar', 'hodonin');
  });
  afterEach(async () => {
    await registry.close();
    await place.remove();
  });

  const url = (path = '/prijem'): string => `https://verejny.example:${port}${path}`;
  const make = async (body: object = {}, by: Call = admin) => (await by('POST', '/webhooks', { url: url(), ...body })).json();
  const submit = async (by: Call = author): Promise<string> => {
    const { id } = (await by('POST', '/passports?status=submitted', openDraft({ title: { cs: 'Xnazevx' } }))).json();
    await registry.jobs?.idle();
    return id;
  };
  const later = async (ms: number): Promise<void> => {
    now = new Date(now.getTime() + ms);
    await registry.jobs?.idle();
  };
  const deliveries = async (id: string, query = '') => (await admin('GET', `/webhooks/${id}/deliveries${query}`)).json().items;
  const tryAll = async (): Promise<void> => {
    for (let attempt = 1; attempt < webhookRetry.maxAttempts; attempt += 1) await later(webhookRetry.delayMs(attempt));
  };

  test('are sent what happened to which passport, signed, and nothing of what is in it', async () => {
    const { id: webhook, secret } = await make();
    const passport = await submit();
    expect(received).toHaveLength(1);
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = received;
    expect(path).toBe('/prijem');
    const event = JSON.parse(body);
    expect(event).toEqual({
      id: expect.any(String),
      kind: 'passport.submitted',
      at: now.toISOString(),
      organisation: 'hodonin',
      passport: { id: passport, link: `http://pasport.example/api/v1/passports/${passport}` },
    });
    expect(body).not.toContain('Xnazevx');
    const t = Math.floor(now.getTime() / 1_000);
    const v1 = createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
    expect(headers).toMatchObject({ 'x-pasport-signature': `t=${t},v1=${v1}`, 'x-pasport-event': 'passport.submitted' });
    expect(headers).not.toHaveProperty('authorization');
    expect(await deliveries(webhook)).toMatchObject([{ state: 'delivered', status: 200, attempts: 1, payload: event }]);
    // The secret is shown once and kept encrypted.
    const stored = await registry.ctx.database.db.selectFrom('webhook').selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify([stored, (await admin('GET', '/webhooks')).json()])).not.toContain(secret);
  });

  test('get only the events they chose, of their organisation', async () => {
    await make({ events: ['passport.withdrawn'] });
    await make({ url: url('/kyjov') }, await caller(registry, 'organisation-admin', 'kyjov'));
    const id = await submit();
    expect(received).toEqual([]);
    await author('POST', `/passports/${id}/withdraw`, undefined, { 'if-match': '*' });
    await registry.jobs?.idle();
    expect(received.map(({ path, body }) => [path, JSON.parse(body).kind])).toEqual([['/prijem', 'passport.withdrawn']]);
  });

  test.each([
    ['http://verejny.example/', 'scheme-not-allowed'],
    ['https://verejny.example:22/', 'port-not-allowed'],
    ['https://jmeno:heslo@verejny.example/', 'credentials-in-url'],
    ['https://vnitrni.example/', 'address-not-public'],
    ['https://169.254.169.254/latest', 'address-not-public'],
    ['https://localhost/', 'address-not-public'],
    ['neni', 'url-not-valid'],
  ])('are not accepted at %s', async (address, reason) => {
    const answer = await admin('POST', '/webhooks', { url: address });
    expect([answer.statusCode, answer.json().code, answer.json().params.reason]).toEqual([422, 'webhook-not-accepted', reason]);
    expect(answer.json().faults).toMatchObject([{ pointer: '/url', code: reason }]);
  });

  test('that fail are tried again for about a day, then the delivery is dead, and can be sent by hand', async () => {
    const { id } = await make();
    status = 503;
    await submit();
    expect(await deliveries(id)).toMatchObject([
      { state: 'waiting', status: 503, reason: 'refused', attempts: 1, nextAt: '2026-06-03T12:01:00.000Z' },
    ]);
    await tryAll();
    expect(now.getTime() - Date.parse('2026-06-03T12:00:00.000Z')).toBeGreaterThan(23 * 3_600_000);
    expect(now.getTime() - Date.parse('2026-06-03T12:00:00.000Z')).toBeLessThanOrEqual(24 * 3_600_000);
    const [dead] = await deliveries(id, '?state=dead');
    expect(dead).toMatchObject({ state: 'dead', attempts: webhookRetry.maxAttempts, nextAt: null });
    expect(received).toHaveLength(webhookRetry.maxAttempts);
    expect(new Set(received.map(({ headers }) => headers['x-pasport-delivery'])).size).toBe(1);
    expect(JSON.stringify(dead)).not.toContain('Xodpovedx');

    status = 204;
    const again = await admin('POST', `/webhooks/${id}/deliveries/${dead.id}/redeliver`);
    expect([again.statusCode, again.json().state]).toEqual([202, 'waiting']);
    await registry.jobs?.idle();
    expect(await deliveries(id)).toMatchObject([{ state: 'delivered', status: 204, attempts: 1 }]);
    expect((await admin('GET', '/webhooks')).json().items).toMatchObject([{ failuresInRow: 0, disabledAt: null }]);
  });

  test('are not sent inside the network when their name leads there later', async () => {
    const { id } = await make();
    resolvesTo = ['127.0.0.1', '10.0.0.1'];
    await submit();
    expect(received).toEqual([]);
    expect(await deliveries(id)).toMatchObject([{ state: 'waiting', status: null, reason: 'address-not-public' }]);
  });

  test('are not led elsewhere by a redirect', async () => {
    const { id } = await make();
    status = 307;
    await submit();
    expect(received.map(({ path }) => path)).toEqual(['/prijem']);
    expect(await deliveries(id)).toMatchObject([{ state: 'waiting', reason: 'redirected' }]);
  });

  test('are turned off after five deliveries in vain, which administrators are told, and on again by hand', async () => {
    const person = await addPerson(registry, { email: 'spravce@hodonin.example', role: 'organisation-admin', organisation: 'hodonin' });
    const { id } = await make();
    status = 500;
    for (let n = 0; n < 5; n += 1) await submit();
    await tryAll();
    const [webhook] = (await admin('GET', '/webhooks')).json().items;
    expect(webhook).toMatchObject({ failuresInRow: 5, disabledAt: now.toISOString() });
    const { db } = registry.ctx.database;
    const told = await db
      .selectFrom('notification')
      .select(['kind', 'data'])
      .where('person_id', '=', person)
      .orderBy('id', 'desc')
      .execute();
    expect(told[0]).toEqual({ kind: 'webhook-disabled', data: JSON.stringify({ webhook: id }) });
    const sent = received.length;
    await submit();
    expect(received).toHaveLength(sent);
    const [dead] = await deliveries(id);
    expect((await admin('POST', `/webhooks/${id}/deliveries/${dead.id}/redeliver`)).json().code).toBe('webhook-disabled');
    expect((await admin('POST', `/webhooks/${id}/enable`)).json()).toMatchObject({ disabledAt: null, failuresInRow: 0 });
    status = 200;
    await submit();
    expect(received).toHaveLength(sent + 1);
  });

  test('are turned off at once by an address that says it is gone', async () => {
    const { id } = await make();
    status = 410;
    await submit();
    expect(await deliveries(id)).toMatchObject([{ state: 'dead', status: 410, attempts: 1 }]);
    expect((await admin('GET', '/webhooks')).json().items).toMatchObject([{ disabledAt: now.toISOString() }]);
  });

  test('are paused and asked for other events by hand', async () => {
    const { id } = await make({ events: ['passport.withdrawn'] });
    const changed = await admin('PATCH', `/webhooks/${id}`, { events: ['passport.submitted', 'passport.submitted'] });
    expect([changed.statusCode, changed.json().events]).toEqual([200, ['passport.submitted']]);
    expect((await admin('PATCH', `/webhooks/${id}`, { events: ['webhook.test'] })).statusCode).toBe(400);
    await submit();
    expect(received).toHaveLength(1);
    expect((await admin('POST', `/webhooks/${id}/pause`)).json()).toMatchObject({ disabledAt: now.toISOString(), failuresInRow: 0 });
    await submit();
    expect(received).toHaveLength(1);
    expect((await admin('POST', `/webhooks/${id}/test`)).json().code).toBe('webhook-disabled');
    await admin('POST', `/webhooks/${id}/enable`);
    await submit();
    expect(received).toHaveLength(2);
    const actions = await registry.ctx.database.db.selectFrom('audit').select('action').where('object', '=', `webhook:${id}`).execute();
    expect(actions.map(({ action }) => action)).toEqual(['webhook.make', 'webhook.change', 'webhook.pause', 'webhook.enable']);
  });

  test('are tested once, signed, without counting against them', async () => {
    const { id, secret } = await make({ events: ['passport.withdrawn'] });
    status = 500;
    const answer = await admin('POST', `/webhooks/${id}/test`);
    expect([answer.statusCode, answer.json().kind]).toEqual([202, 'webhook.test']);
    await registry.jobs?.idle();
    await tryAll();
    expect(received).toHaveLength(1);
    const { headers, body } = received[0] as Received;
    expect(JSON.parse(body)).toMatchObject({ kind: 'webhook.test', organisation: 'hodonin' });
    const [t = ''] = /\d+/.exec(String(headers['x-pasport-signature'])) ?? [];
    expect(headers['x-pasport-signature']).toBe(`t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`);
    expect(await deliveries(id)).toMatchObject([{ state: 'dead', status: 500, attempts: 1, nextAt: null }]);
    expect((await admin('GET', `/webhooks/${id}`)).json()).toMatchObject({ failuresInRow: 0, disabledAt: null });
  });

  test('have no two tests waiting at once', async () => {
    Object.assign(registry.ctx, { wakeJobs: () => undefined });
    const { id } = await make();
    const tests = await Promise.all([1, 2, 3].map(async () => (await admin('POST', `/webhooks/${id}/test`)).json().id));
    expect(new Set(tests).size).toBe(1);
  });

  test('of another organisation are not there', async () => {
    const { id } = await make();
    await submit();
    const other = await caller(registry, 'organisation-admin', 'kyjov');
    expect((await other('GET', '/webhooks')).json().items).toEqual([]);
    const [{ id: delivery }] = await deliveries(id);
    for (const answer of [
      await other('DELETE', `/webhooks/${id}`),
      await other('GET', `/webhooks/${id}`),
      await other('PATCH', `/webhooks/${id}`, { events: [] }),
      await other('POST', `/webhooks/${id}/pause`),
      await other('POST', `/webhooks/${id}/test`),
      await other('GET', `/webhooks/${id}/deliveries`),
      await other('POST', `/webhooks/${id}/deliveries/${delivery}/redeliver`),
    ])
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'webhook-not-found']);
    expect((await admin('DELETE', `/webhooks/${id}`)).statusCode).toBe(204);
    expect((await admin('GET', `/webhooks/${id}/deliveries`)).statusCode).toBe(404);
  });
});
