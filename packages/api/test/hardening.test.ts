import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../src/http/app.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { administrator, browser, goodPassword, invited } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry } from './registry.ts';

describe('answers over HTTPS', () => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  beforeAll(async () => {
    place = await databases[0]!.create();
    registry = await openTestRegistry(place, { baseUrl: 'https://pasport.hodonin.example' });
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  test.each([
    ['/api/v1/passports', 200],
    ['/api/v1/neni', 404],
    ['/neni', 404],
    ['/api/v1/passports?sort=x', 400],
    ['/%', 400],
    ['/health/live', 200],
    ['/docs', 200],
  ])('%s carries headers that keep it from doing anything in a browser', async (url, status) => {
    const { statusCode, headers } = await registry.app.inject({ url });
    expect([url, statusCode]).toEqual([url, status]);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'strict-transport-security': 'max-age=31536000',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    if (!url.startsWith('/docs'))
      expect(policy).toBe("default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  });

  test('the cookie is bound to the host and to HTTPS', async () => {
    const admin = await administrator(registry);
    expect(admin.cookie).toMatch(/^__Host-pasport=/);
    const answer = await admin.signIn('spravce@kraj.example', goodPassword);
    expect(answer.headers['set-cookie']).toMatch(/^__Host-pasport=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('pages of others read what the public may, never what a cookie opens', async () => {
    const admin = browser(registry.app);
    await admin.signIn('spravce@kraj.example', goodPassword);
    const open = await registry.app.inject({ url: '/api/v1/passports', headers: { origin: 'https://jinde.example' } });
    expect(open.headers['access-control-allow-origin']).toBe('*');
    const own = await admin.call('GET', '/session', undefined, { origin: 'https://jinde.example', 'sec-fetch-site': 'cross-site' });
    expect(own.headers['access-control-allow-origin']).toBeUndefined();
    expect(own.headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('a fault of ours is told without any detail', async () => {
    const app = await buildApp(registry.ctx, { logger: false });
    app.get('/spadne', () => {
      throw new Error('select heslo from person where email = tajne@hodonin.example');
    });
    const answer = await app.inject({ url: '/spadne' });
    await app.close();
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal-error']);
    expect(answer.body).not.toMatch(/select|heslo|tajne|Error|hardening|node_modules/);
  });

  test('a method that a server should not know is not known', async () => {
    await registry.app.listen({ host: '127.0.0.1', port: 0 });
    const address = registry.app.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = httpRequest({ host: '127.0.0.1', port, method: 'TRACE', path: '/api/v1/passports' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject);
      asked.end();
    });
    expect([404, 405]).toContain(status);
  });

  test('a body beyond its limit is refused, a small one for signing in', async () => {
    const send = (url: string, bytes: number) =>
      registry.app.inject({ method: 'POST', url: `/api/v1${url}`, payload: { email: 'a@b.cz', password: 'x'.repeat(bytes) } });
    expect((await send('/session', 20_000)).statusCode).toBe(413);
    expect((await send('/security/assess', 1_100_000)).statusCode).toBe(413);
    expect((await send('/session', 3_000)).statusCode).toBe(400);
  });
});

describe.each(databases)('what is written down on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });
  const entries = async (action: string) =>
    await registry.ctx.database.db
      .selectFrom('audit')
      .select(['actor', 'object', 'organisation_id'])
      .where('action', '=', action)
      .execute();

  test('refusals of those who are signed in, by route', async () => {
    const other = await caller(registry, 'registrar', 'kyjov');
    const own = await caller(registry, 'approver', 'hodonin');
    const { id, slug } = (await own('POST', '/passports?status=published', openDraft())).json() as { id: string; slug: string };
    expect((await other('POST', `/passports/${id}/publish`)).statusCode).toBe(403);
    expect((await other('POST', `/passports/${slug}/publish`)).statusCode).toBe(403);
    expect((await other('GET', '/people')).statusCode).toBe(403);
    expect((await entries('refused')).map(({ object }) => object)).toEqual([
      `POST /api/v1/passports/:id/publish ${id}`,
      'POST /api/v1/passports/:id/publish',
      'GET /api/v1/people',
    ]);
    expect((await entries('refused'))[0]).toMatchObject({ organisation_id: 'kyjov', actor: expect.stringMatching(/^token:/) });
  });

  test('requests that were forged with the cookie of a person', async () => {
    const admin = await administrator(registry);
    await admin.call('POST', '/tokens', { label: 'x' }, { 'sec-fetch-site': 'cross-site' });
    expect((await entries('refused')).at(-1)).toMatchObject({ object: 'POST /api/v1/tokens', actor: expect.stringMatching(/^person:/) });
  });

  test('whole reads of protected records, not those of open ones or in part', async () => {
    const own = await caller(registry, 'approver', 'hodonin');
    const make = async (draft: object) =>
      ((await own('POST', '/passports?status=published', openDraft(draft))).json() as { id: string }).id;
    const [open, protectedOne] = [await make({}), await make({ security: { personalData: 'special' } })];
    const team = await caller(registry, 'data-team');
    for (const call of [own, team, await caller(registry, 'guest')]) {
      await call('GET', `/passports/${open}`);
      await call('GET', `/passports/${protectedOne}`);
    }
    await own('GET', `/passports/${protectedOne}/revisions/1`);
    expect((await entries('passport.read')).map(({ object }) => object)).toEqual([protectedOne, protectedOne]);
    await own('GET', '/passports/export');
    await team('GET', '/passports/export');
    expect(await entries('passport.export')).toMatchObject([{ organisation_id: 'hodonin' }]);
  });

  test('who was given a role, and who lost it', async () => {
    const admin = browser(registry.app);
    await admin.signIn('spravce@kraj.example', goodPassword);
    const clerk = await invited(registry.app, admin, 'lida@hodonin.example', 'registrar', 'hodonin');
    await admin.call('DELETE', `/people/${clerk.id}/memberships?organisation=hodonin&role=registrar`);
    const [removed] = await entries('membership.remove.registrar');
    expect(removed).toMatchObject({ object: `person:${clerk.id}`, organisation_id: 'hodonin' });
  });
});
