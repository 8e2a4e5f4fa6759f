import { Writable } from 'node:stream';
import { TOTP, Secret } from 'otpauth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../src/http/app.ts';
import { loggerOptions } from '../src/http/logger-options.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { noRates } from '../src/rate-limits/rates-of.ts';
import { addPerson } from './add-person.ts';
import { administrator, browser, goodPassword, invited, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { openTestRegistry } from './registry.ts';

const newPassword = 'tramvaj chrpa podnos 41';
const email = 'bozena@hodonin.example';
const secretOf = (body: string): string => /#([\w-]{43})/.exec(body)?.[1] ?? '';

describe.each(databases)('mail about accounts on $name', ({ create }) => {
  let place: TestDatabase;
  let server: MailServer;
  let registry: OpenRegistry;
  let admin: Browser;
  let clerk: Browser & { id: string };
  let now = 0;
  const minutes = (count: number): void => void (now += count * 60_000);
  beforeEach(async () => {
    now = Date.parse('2026-03-02T08:00:00.000Z');
    place = await create();
    server = await startMailServer();
    const rates = { ...noRates, reset: 6 };
    registry = await openTestRegistry(place, { runJobs: true, smtpUrl: server.url, rates, clock: () => new Date(now) });
    admin = await administrator(registry);
    clerk = await invited(registry.app, admin, email, 'approver', 'hodonin');
  });
  afterEach(async () => {
    await registry.close();
    await server.close();
    await place.remove();
  });

  const ask = async (address: string, from = '192.0.2.7', headers: Record<string, string> = {}) => {
    const answer = await browser(registry.app, from).call('POST', '/password-reset/request', { email: address }, headers);
    await registry.jobs?.idle();
    return answer;
  };
  const reset = async (secret: string, password = newPassword) => {
    const answer = await browser(registry.app).call('POST', '/password-reset', { secret, password });
    await registry.jobs?.idle();
    return answer;
  };
  const subjects = (): string[] => server.arrived.map(({ subject }) => subject);
  const audited = async (start: string): Promise<string[][]> => {
    const rows = await registry.ctx.database.db.selectFrom('audit').select(['actor', 'action', 'object']).orderBy('seq').execute();
    return rows.filter(({ action }) => action.startsWith(start)).map(({ actor, action, object }) => [actor, action, object]);
  };

  test('a forgotten password is set by the link of a mail, once; all sessions end, and the person is told', async () => {
    expect((await ask(` ${email.toUpperCase()}`.trim())).statusCode).toBe(202);
    const [mail] = server.arrived;
    expect(mail).toMatchObject({ to: [email], subject: 'Pasport: Nastavení nového hesla' });
    expect(mail?.body).toContain('http://pasport.example/prihlaseni/heslo#');
    const secret = secretOf(mail?.body ?? '');
    expect((await reset(secret, 'krátké')).json().faults).toMatchObject([{ pointer: '/password' }]);
    expect((await reset(secret)).statusCode).toBe(204);
    expect(subjects()).toEqual(['Pasport: Nastavení nového hesla', 'Pasport: Heslo bylo změněno']);
    expect(server.arrived[1]?.body).toContain('2. března 2026 v 9:00');
    expect((await clerk.call('GET', '/session')).json()).toEqual({ kind: 'guest' });
    expect((await browser(registry.app).signIn(email, goodPassword)).statusCode).toBe(401);
    expect((await browser(registry.app).signIn(email, newPassword)).statusCode).toBe(200);
    expect((await reset(secret)).json().code).toBe('link-not-valid');
    const person = `person:${clerk.id}`;
    expect(await audited('password.')).toEqual([
      ['guest', 'password.ask', expect.stringMatching(/^account:[0-9a-f]{16}$/)],
      ['system', 'password.link', person],
      [person, 'password.reset', person],
      ['guest', 'password.reset.refused', person],
    ]);
  });

  test('a link holds an hour, and ends when another is made or the password changes otherwise', async () => {
    const links: string[] = [];
    const next = async (): Promise<void> => {
      await ask(email);
      links.push(secretOf(server.arrived.at(-1)?.body ?? ''));
    };
    const refused = async () => expect((await reset(links.at(-1) ?? '')).json().code).toBe('link-not-valid');
    await next();
    await next();
    expect(new Set(links).size).toBe(2);
    expect((await reset(links[0] ?? '')).json().code).toBe('link-not-valid');
    minutes(60);
    await refused();
    await next();
    await admin.signIn('spravce@kraj.example', goodPassword);
    expect((await admin.call('POST', `/people/${clerk.id}/password-link`)).statusCode).toBe(201);
    await refused();
    await next();
    await clerk.signIn(email, goodPassword);
    expect((await clerk.call('PUT', '/account/password', { current: goodPassword, password: newPassword })).statusCode).toBe(200);
    await registry.jobs?.idle();
    expect(subjects().at(-1)).toBe('Pasport: Heslo bylo změněno');
    await refused();
    expect((await reset('x')).json().code).toBe('link-not-valid');
    await admin.signIn('spravce@kraj.example', goodPassword);
    expect((await admin.call('GET', '/audit?action=password&outcome=refused')).json().items).toHaveLength(5);
    expect((await audited('password.reset')).map(([, action, object]) => [action, object])).toEqual([
      ...Array.from({ length: 4 }, () => ['password.reset.refused', `person:${clerk.id}`]),
      ['password.reset.refused', 'link'],
    ]);
  });

  test('nothing but the mailbox tells whether there is an account; a shut one gets nothing', async () => {
    await admin.call('PATCH', `/people/${clerk.id}`, { isDisabled: true });
    const answers = [await ask(email), await ask('nikdo@hodonin.example'), await ask('spravce@kraj.example')];
    const { date: _date, ...first } = answers[0]?.headers ?? {};
    for (const answer of answers) {
      const { date, ...headers } = answer.headers;
      expect([answer.statusCode, answer.body, date]).toEqual([202, '', expect.anything()]);
      expect(Object.keys(headers)).toEqual(Object.keys(first));
    }
    expect(server.arrived.map(({ to }) => to)).toEqual([['spravce@kraj.example']]);
    expect((await audited('password.ask')).map(([actor, action]) => [actor, action])).toEqual(
      Array.from({ length: 3 }, () => ['guest', 'password.ask']),
    );
    expect((await ask('neni-adresa')).statusCode).toBe(400);
  });

  test('what a request does is the same with an account and without one', async () => {
    server.refuseBy = 450;
    await ask('nikdo@hodonin.example');
    const { db } = registry.ctx.database;
    await db.deleteFrom('attempt').execute();
    let queries: string[] = [];
    const traced = { ...registry.ctx, wakeJobs: () => undefined };
    const { askForReset } = await import('../src/accounts/passwords/ask-for-reset.ts');
    const counting = {
      ...registry.ctx.database,
      db: db.withPlugin({
        transformQuery: ({ node }) => {
          queries.push(node.kind);
          return node;
        },
        transformResult: async ({ result }) => result,
      }),
    };
    const kinds: string[][] = [];
    for (const address of [email, 'neni@hodonin.example', 'spravce@kraj.example']) {
      queries = [];
      await askForReset({ ...traced, database: counting }, address, { requestId: null, address: '192.0.2.8', userAgent: undefined });
      kinds.push(queries);
    }
    expect(kinds[0]).not.toEqual([]);
    expect(kinds[1]).toEqual(kinds[0]);
    expect(kinds[2]).toEqual(kinds[0]);
  });

  test('whoever signs in elsewhere only is told so, in their language', async () => {
    await addPerson(registry, { email: 'oidc@hodonin.example', role: 'approver', organisation: 'hodonin', language: 'en' });
    await ask('oidc@hodonin.example');
    expect(subjects()).toEqual(['Pasport: Signing in to the registry']);
    expect(server.arrived[0]?.body).toContain('you have no password in the registry of passports');
    expect(server.arrived[0]?.body).not.toMatch(/#[\w-]{43}/);
  });

  test('a second factor is asked for after a reset as before', async () => {
    const { secret } = (await clerk.call('POST', '/account/second-factor', { password: goodPassword })).json() as { secret: string };
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    await clerk.call('POST', '/account/second-factor/confirm', { code: totp.generate({ timestamp: now }) });
    await ask(email);
    expect((await reset(secretOf(server.arrived[0]?.body ?? ''))).statusCode).toBe(204);
    expect((await browser(registry.app).signIn(email, newPassword)).json().code).toBe('code-required');
    minutes(1);
    expect((await browser(registry.app).signIn(email, newPassword, totp.generate({ timestamp: now }))).statusCode).toBe(200);
  });

  test('a lock after wrong passwords ends with the reset, but not for whoever owes a code', async () => {
    const at = browser(registry.app);
    const lock = async () => {
      for (let n = 0; n < 6; n += 1) await at.signIn(email, 'spatne heslo docela');
      expect((await at.signIn(email, newPassword)).statusCode).toBe(429);
    };
    await lock();
    await ask(email);
    await reset(secretOf(server.arrived[0]?.body ?? ''));
    expect((await at.signIn(email, newPassword)).statusCode).toBe(200);
    const { db } = registry.ctx.database;
    await db.updateTable('person').set({ totp_secret: 'x', totp_confirmed_at: 'x' }).where('id', '=', clerk.id).execute();
    await lock();
    await ask(email);
    expect((await reset(secretOf(server.arrived.at(-1)?.body ?? ''), `${newPassword} 2`)).statusCode).toBe(204);
    expect((await at.signIn(email, `${newPassword} 2`)).statusCode).toBe(429);
  });

  test('the link leads where the operator says, whatever the request claims', async () => {
    await ask(email, '192.0.2.7', { host: 'xzly.example', 'x-forwarded-host': 'xzly.example', forwarded: 'host=xzly.example' });
    await admin.call(
      'POST',
      '/invitations',
      { email: 'nova@kraj.example', role: 'planner', mail: 'cs' },
      { 'x-forwarded-host': 'xzly.example' },
    );
    await registry.jobs?.idle();
    expect(server.arrived).toHaveLength(2);
    for (const { source, body } of server.arrived) {
      expect(body).toContain('http://pasport.example/prihlaseni/');
      expect(source + body).not.toContain('xzly');
    }
  });

  test('one account gets three mails an hour whoever asks, and one address asks six times', async () => {
    for (let n = 0; n < 5; n += 1) expect((await ask(email, `192.0.2.${20 + n}`)).statusCode).toBe(202);
    expect(server.arrived).toHaveLength(3);
    expect((await audited('password.ask')).map(([, action]) => action)).toEqual([
      ...Array.from({ length: 3 }, () => 'password.ask'),
      ...Array.from({ length: 2 }, () => 'password.ask.refused'),
    ]);
    const codes = [];
    for (let n = 0; n < 7; n += 1) codes.push((await ask(`neni${n}@hodonin.example`, '192.0.2.40')).statusCode);
    expect(codes).toEqual([202, 202, 202, 202, 202, 202, 429]);
    minutes(61);
    expect((await ask(email, '192.0.2.40')).statusCode).toBe(202);
    expect(server.arrived).toHaveLength(4);
  });

  test('a mail that is refused for now comes later with a link that works; after an hour no more', async () => {
    server.refuseBy = 450;
    await ask(email);
    minutes(2);
    server.refuseBy = 0;
    await registry.jobs?.idle();
    expect(server.arrived).toHaveLength(1);
    server.refuseBy = 450;
    await ask(email);
    minutes(61);
    server.refuseBy = 0;
    await registry.jobs?.idle();
    expect(server.arrived).toHaveLength(1);
    expect(await registry.ctx.database.db.selectFrom('job').select('key').where('kind', '=', 'account-letter').execute()).toEqual([]);
  });

  test('neither addresses nor secrets stand in the log, the audit log, or the jobs', async () => {
    let log = '';
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        log += chunk.toString();
        done();
      },
    });
    const app = await buildApp(registry.ctx, { logger: { ...loggerOptions('debug'), stream } });
    await browser(app).call('POST', '/password-reset/request', { email });
    await browser(app).call('POST', '/password-reset/request', { email: 'xnikdox@hodonin.example' });
    await registry.jobs?.idle();
    const secrets = server.arrived.map(({ body }) => secretOf(body));
    server.refuseBy = 450;
    await browser(app).call('POST', '/password-reset/request', { email: 'spravce@kraj.example' });
    const made = await admin.call('POST', '/invitations', { email: 'xnovax@kraj.example', role: 'planner', mail: 'cs' });
    secrets.push(secretOf(made.body));
    await registry.jobs?.idle();
    await browser(app).call('POST', '/password-reset', { secret: secrets[0], password: newPassword });
    await registry.jobs?.idle();
    await app.close();
    const { db } = registry.ctx.database;
    const jobs = await db.selectFrom('job').selectAll().where('kind', '=', 'account-letter').execute();
    expect(jobs.map(({ error }) => error)).toEqual(Array.from({ length: 3 }, () => 'EENVELOPE 450'));
    const links = await db.selectFrom('one_time_link').selectAll().execute();
    const told = log + JSON.stringify([jobs, await db.selectFrom('audit').selectAll().execute()]);
    expect(log).toContain('/api/v1/password-reset/request');
    for (const secret of secrets) {
      expect(secret).toHaveLength(43);
      expect(told + JSON.stringify(links)).not.toContain(secret);
    }
    for (const hidden of [email, 'xnikdox', 'xnovax', 'spravce@kraj', newPassword, 'Xodmitnutox']) expect(told).not.toContain(hidden);
  });

  test('an invitation goes by mail when that is wanted, and says who invites to which role where', async () => {
    const made = await admin.call('POST', '/organisations/hodonin/invitations', {
      email: 'Nova@hodonin.example',
      role: 'registrar',
      mail: 'en',
    });
    expect(made.json()).toMatchObject({ isMailed: true });
    await registry.jobs?.idle();
    const [mail] = server.arrived;
    expect(mail).toMatchObject({ to: ['nova@hodonin.example'], subject: 'Pasport: Invitation to the registry' });
    for (const words of ['Alena Dvořáková invites you', 'Role: registrar', 'Where: Město Hodonín', (made.json() as { url: string }).url])
      expect(mail?.body).toContain(words);
    expect(mail?.source).toMatch(/Content-Type: text\/plain[^]*Content-Type: text\/html/);
    const accepted = await browser(registry.app).call('POST', '/invitations/accept', {
      secret: secretOf(mail?.body ?? ''),
      name: 'Nová',
      password: goodPassword,
    });
    expect(accepted.statusCode).toBe(201);
    await admin.call('POST', '/invitations', { email, role: 'planner', mail: 'en' });
    const quiet = await admin.call('POST', '/invitations', { email: 'ticha@kraj.example', role: 'planner' });
    expect(quiet.json()).toMatchObject({ isMailed: false });
    await registry.jobs?.idle();
    expect(server.arrived.slice(1).map(({ to, subject }) => [to, subject])).toEqual([[[email], 'Pasport: Pozvánka do registru']]);
  });

  test('an invitation that was used before its mail left is not sent', async () => {
    server.refuseBy = 450;
    const made = await admin.call('POST', '/invitations', { email: 'nova@kraj.example', role: 'planner', mail: 'cs' });
    await registry.jobs?.idle();
    const body = { secret: secretOf(made.body), name: 'Nová', password: goodPassword };
    expect((await browser(registry.app).call('POST', '/invitations/accept', body)).statusCode).toBe(201);
    server.refuseBy = 0;
    minutes(2);
    await registry.jobs?.idle();
    expect(server.arrived).toEqual([]);
  });
});

test('a registry without mail says so, and invites by links alone', async () => {
  const place = await databases[0]!.create();
  const registry = await openTestRegistry(place, { runJobs: true });
  const admin = await administrator(registry);
  const answer = await browser(registry.app).call('POST', '/password-reset/request', { email: 'spravce@kraj.example' });
  expect([answer.statusCode, answer.json().code]).toEqual([409, 'mail-not-set-up']);
  const made = await admin.call('POST', '/invitations', { email: 'nova@kraj.example', role: 'planner', mail: 'cs' });
  expect(made.json()).toMatchObject({ isMailed: false, url: expect.stringContaining('#') });
  await admin.call('PUT', '/account/password', { current: goodPassword, password: newPassword });
  expect(await registry.ctx.database.db.selectFrom('job').select('key').where('kind', '=', 'account-letter').execute()).toEqual([]);
  await registry.close();
  await place.remove();
});
