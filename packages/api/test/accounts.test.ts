import { TOTP, Secret } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAdminLink } from '../src/accounts/links/make-admin-link.ts';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { administrator, browser, goodPassword, invited, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { calls, openDraft, openTestRegistry } from './registry.ts';

const other = 'tramvaj chrpa podnos 41';

describe.each(databases)('accounts on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let admin: Browser;
  let now = Date.parse('2026-03-01T08:00:00.000Z');
  const minutes = (count: number): void => void (now += count * 60_000);
  const audited = async (action: string): Promise<number> =>
    (await registry.ctx.database.db.selectFrom('audit').selectAll().where('action', '=', action).execute()).length;

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { clock: () => new Date(now) });
    admin = await administrator(registry);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  test('the link of the first administrator holds a day, and once', async () => {
    const { url, expiresAt } = await makeAdminLink(registry.ctx.database, registry.ctx.baseUrl, new Date(now));
    expect(url).toMatch(/^http:\/\/pasport\.example\/prihlaseni\/pozvanka#[\w-]{43}$/);
    expect(Date.parse(expiresAt) - now).toBe(24 * 3_600_000);
    const body = { secret: url.split('#')[1], name: 'Cyril', password: goodPassword, email: 'cyril@kraj.example' };
    expect((await browser(registry.app).call('POST', '/invitations/accept', { ...body, password: 'Cyril12345678' })).json()).toMatchObject({
      faults: [{ pointer: '/password', code: 'password-guessable' }],
    });
    expect((await browser(registry.app).call('POST', '/invitations/accept', body)).statusCode).toBe(201);
    expect((await browser(registry.app).call('POST', '/invitations/accept', { ...body, email: 'd@kraj.example' })).json().code).toBe(
      'link-not-valid',
    );
    const late = await makeAdminLink(registry.ctx.database, registry.ctx.baseUrl, new Date(now - 24 * 3_600_000));
    const answer = await browser(registry.app).call('POST', '/invitations/accept', { ...body, secret: late.url.split('#')[1] });
    expect(answer.json().code).toBe('link-not-valid');
  });

  test('a session says who one is, and registers passports', async () => {
    const clerk = await invited(registry.app, admin, 'Bozena@Hodonin.example', 'approver', 'hodonin');
    expect((await clerk.call('GET', '/session')).json()).toMatchObject({
      kind: 'person',
      role: 'approver',
      organisation: 'hodonin',
      person: { email: 'bozena@hodonin.example' },
      memberships: [{ organisation: 'hodonin', role: 'approver' }],
      secondFactor: { isOn: false },
    });
    const made = await clerk.call('POST', '/passports', openDraft());
    expect(made.statusCode).toBe(201);
    expect(made.json().registry.createdBy).toBe(`person:${clerk.id}`);
    expect((await browser(registry.app).call('GET', '/session')).json()).toEqual({ kind: 'guest' });
  });

  test('a person changes their own name and language, each by itself; a token has neither', async () => {
    const clerk = await invited(registry.app, admin, 'jmeno@hodonin.example', 'approver', 'hodonin');
    const change = async (body: unknown) => await clerk.call('PATCH', '/account', body);
    expect((await change({ name: '  Jana Veselá ' })).json()).toMatchObject({ person: { name: 'Jana Veselá', language: 'cs' } });
    expect((await change({ language: 'en' })).json()).toMatchObject({ person: { name: 'Jana Veselá', language: 'en' } });
    expect((await clerk.call('GET', '/session')).json()).toMatchObject({ person: { id: clerk.id, name: 'Jana Veselá', language: 'en' } });
    for (const body of [{}, { name: ' ' }, { name: 'x'.repeat(201) }, { language: 'de' }, { email: 'jiny@hodonin.example' }])
      expect([body, (await change(body)).json().code]).toEqual([body, 'invalid-request']);
    expect((await browser(registry.app).call('PATCH', '/account', { language: 'en' })).statusCode).toBe(401);
    const { token } = (await clerk.call('POST', '/tokens', { label: 'skript' })).json() as { token: string };
    expect((await calls(registry.app, token)('PATCH', '/account', { language: 'en' })).statusCode).toBe(403);
  });

  test('the cookie is out of reach of scripts and other sites, and of the database', async () => {
    const clerk = browser(registry.app);
    const answer = await clerk.signIn(' BOZENA@hodonin.example ', goodPassword);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toMatch(/^pasport-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers['cache-control']).toBe('no-store');
    const secret = clerk.cookie.split('=')[1] ?? '';
    const rows = await registry.ctx.database.db.selectFrom('session').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(answer.body).not.toContain(secret);
  });

  test('signing in ends the session that the browser had', async () => {
    const clerk = browser(registry.app);
    await clerk.signIn('bozena@hodonin.example', goodPassword);
    const before = { ...clerk };
    await clerk.signIn('bozena@hodonin.example', goodPassword);
    expect(clerk.cookie).not.toBe(before.cookie);
    expect((await browser(registry.app).call('GET', '/session', undefined, { cookie: before.cookie })).json()).toEqual({ kind: 'guest' });
  });

  test('a change with the cookie alone, or from another site, is refused', async () => {
    const clerk = browser(registry.app);
    await clerk.signIn('bozena@hodonin.example', goodPassword);
    const forged: Record<string, string>[] = [
      { 'x-csrf-token': 'x' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of forged) {
      const answer = await clerk.call('POST', '/passports', openDraft(), headers);
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'request-not-trusted']);
    }
    const foreign = await browser(registry.app).call(
      'POST',
      '/session',
      { email: 'a@b.cz', password: 'x' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(foreign.json().code).toBe('request-not-trusted');
    expect((await clerk.call('POST', '/passports', openDraft())).statusCode).toBe(201);
  });

  test('a wrong password, an unknown account and a shut one are told apart by nobody', async () => {
    const answers = await Promise.all(
      (
        [
          ['bozena@hodonin.example', 'spatne heslo docela'],
          ['nikdo@hodonin.example', goodPassword],
          ['', ''],
        ] as const
      ).map(([email, password]) => browser(registry.app, '192.0.2.9').signIn(email, password)),
    );
    const bodies = answers.map((answer) => ({ ...(answer.json() as object), requestId: '' }));
    expect(bodies).toEqual([bodies[0], bodies[0], bodies[0]]);
    expect(bodies[0]).toMatchObject({ status: 401, code: 'sign-in-failed' });
    expect(await audited('sign-in.failed')).toBe(3);
  });

  test('five wrong passwords lock the account for that address, longer each time', async () => {
    const from = (address: string) => browser(registry.app, address);
    const fail = (email: string) => from('192.0.2.20').signIn(email, 'spatne heslo docela');
    for (const email of ['bozena@hodonin.example', 'neni@hodonin.example']) {
      const codes = [];
      for (let n = 0; n < 6; n += 1) codes.push((await fail(email)).statusCode);
      expect([email, codes]).toEqual([email, [401, 401, 401, 401, 401, 429]]);
    }
    const locked = await from('192.0.2.20').signIn('bozena@hodonin.example', goodPassword);
    expect([locked.statusCode, locked.headers['retry-after']]).toEqual([429, '900']);
    expect((await from('192.0.2.21').signIn('bozena@hodonin.example', goodPassword)).statusCode).toBe(200);
    minutes(15);
    expect((await fail('bozena@hodonin.example')).statusCode).toBe(401);
    minutes(16);
    expect((await fail('bozena@hodonin.example')).statusCode).toBe(429);
    minutes(15);
    expect((await from('192.0.2.20').signIn('bozena@hodonin.example', goodPassword)).statusCode).toBe(200);
    expect((await fail('bozena@hodonin.example')).statusCode).toBe(401);
    expect(await audited('sign-in.locked')).toBeGreaterThanOrEqual(4);
  });

  test('guesses at once do not slip through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browser(registry.app, '192.0.2.30').signIn('bozena@hodonin.example', 'spatne heslo docela')),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(15);
  });

  test('a session ends after half an hour of quiet, and after twelve hours in any case', async () => {
    const clerk = browser(registry.app);
    await clerk.signIn('bozena@hodonin.example', goodPassword);
    const kind = async () => ((await clerk.call('GET', '/session')).json() as { kind: string }).kind;
    minutes(29);
    expect(await kind()).toBe('person');
    minutes(29);
    expect(await kind()).toBe('person');
    minutes(31);
    expect(await kind()).toBe('guest');
    await clerk.signIn('bozena@hodonin.example', goodPassword);
    for (let quarter = 0; quarter < 47; quarter += 1) {
      minutes(15);
      expect([quarter, await kind()]).toEqual([quarter, 'person']);
    }
    minutes(15);
    expect(await kind()).toBe('guest');
  });

  test('sessions are listed and ended, one’s own and by an administrator', async () => {
    admin = browser(registry.app);
    await admin.signIn('spravce@kraj.example', goodPassword);
    const [one, two] = [browser(registry.app), browser(registry.app)];
    await one.signIn('bozena@hodonin.example', goodPassword);
    await two.signIn('bozena@hodonin.example', goodPassword);
    const { items } = (await one.call('GET', '/sessions')).json() as { items: { id: string; isThis: boolean; device: string }[] };
    expect(items.filter((item) => item.isThis)).toHaveLength(1);
    expect(items[0]?.device).toBe('Firefox, Linux');
    for (const item of items.filter((each) => !each.isThis))
      expect((await one.call('DELETE', `/sessions/${item.id}`)).statusCode).toBe(204);
    expect((await two.call('GET', '/session')).json()).toEqual({ kind: 'guest' });
    const person = ((await one.call('GET', '/session')).json() as { person: { id: string } }).person.id;
    const own = items.find((item) => item.isThis)?.id ?? '';
    const stranger = await invited(registry.app, admin, 'x@kyjov.example', 'organisation-admin', 'kyjov');
    expect((await stranger.call('DELETE', `/sessions/${own}`)).json().code).toBe('session-not-found');
    expect((await stranger.call('GET', `/sessions?person=${person}`)).json().code).toBe('person-not-found');
    expect((await admin.call('GET', `/sessions?person=${person}`)).json().items).toHaveLength(1);
    expect((await admin.call('DELETE', `/sessions/${own}`)).statusCode).toBe(204);
    expect((await one.call('GET', '/session')).json()).toEqual({ kind: 'guest' });
  });

  test('signing out ends the session and takes the cookie back', async () => {
    const clerk = browser(registry.app);
    await clerk.signIn('bozena@hodonin.example', goodPassword);
    const { cookie } = clerk;
    expect((await clerk.call('DELETE', '/session', undefined, { 'x-csrf-token': '' })).statusCode).toBe(403);
    expect((await clerk.call('DELETE', '/session')).statusCode).toBe(204);
    expect(clerk.cookie).toBe('');
    expect((await browser(registry.app).call('GET', '/session', undefined, { cookie })).json()).toEqual({ kind: 'guest' });
  });

  test('a person acts in one role at a time; changing it gives a new cookie', async () => {
    const clerk = browser(registry.app);
    await clerk.signIn('bozena@hodonin.example', goodPassword);
    const { id } = ((await clerk.call('GET', '/session')).json() as { person: { id: string } }).person;
    expect((await admin.call('POST', `/people/${id}/memberships`, { organisation: 'kyjov', role: 'registrar' })).statusCode).toBe(201);
    const before = clerk.cookie;
    const switched = await clerk.call('PUT', '/session/membership', { organisation: 'kyjov', role: 'registrar' });
    expect(switched.json()).toMatchObject({ role: 'registrar', organisation: 'kyjov' });
    expect(clerk.cookie).not.toBe(before);
    expect((await browser(registry.app).call('GET', '/session', undefined, { cookie: before })).json()).toEqual({ kind: 'guest' });
    expect((await clerk.call('POST', '/passports', openDraft({ organisation: 'hodonin' }))).statusCode).toBe(403);
    expect((await clerk.call('PUT', '/session/membership', { role: 'system-admin' })).json().code).toBe('membership-not-found');
    expect((await admin.call('DELETE', `/people/${id}/memberships?organisation=kyjov&role=registrar`)).statusCode).toBe(204);
    expect((await clerk.call('GET', '/session')).json()).toEqual({ kind: 'guest' });
  });

  test('a new password needs the present one and ends the other sessions', async () => {
    const clerk = await invited(registry.app, admin, 'heslo@hodonin.example', 'registrar', 'hodonin');
    const elsewhere = browser(registry.app);
    await elsewhere.signIn('heslo@hodonin.example', goodPassword);
    const change = (current: string, password: string) => clerk.call('PUT', '/account/password', { current, password });
    expect((await change('spatne heslo docela', other)).json().code).toBe('sign-in-failed');
    expect((await change(goodPassword, 'MestoHodonin1')).json().faults[0].code).toBe('password-guessable');
    const before = clerk.cookie;
    expect((await change(goodPassword, other)).statusCode).toBe(200);
    expect(clerk.cookie).not.toBe(before);
    expect((await elsewhere.call('GET', '/session')).json()).toEqual({ kind: 'guest' });
    expect((await browser(registry.app).signIn('heslo@hodonin.example', goodPassword)).statusCode).toBe(401);
    expect((await browser(registry.app).signIn('heslo@hodonin.example', other)).statusCode).toBe(200);
  });

  test('a password is taken exactly as it was typed: no case folded, nothing trimmed or cut', async () => {
    const clerk = await invited(registry.app, admin, 'presne@hodonin.example', 'registrar', 'hodonin');
    const password = ` ${'Dlouhé heslo se mi dobře pamatuje '.repeat(3)}`;
    expect((await clerk.call('PUT', '/account/password', { current: goodPassword, password })).statusCode).toBe(200);
    for (const almost of [password.trim(), password.toLowerCase(), password.slice(0, 72), password.normalize('NFD')])
      expect((await browser(registry.app).signIn('presne@hodonin.example', almost)).json().code).toBe('sign-in-failed');
    expect((await browser(registry.app).signIn('presne@hodonin.example', password)).statusCode).toBe(200);
  });

  test('an administrator’s link sets a new password, once, and ends all sessions', async () => {
    const clerk = await invited(registry.app, admin, 'zapomnel@hodonin.example', 'registrar', 'hodonin');
    const { url } = (await admin.call('POST', `/people/${clerk.id}/password-link`)).json() as { url: string };
    const reset = (password: string) => browser(registry.app).call('POST', '/password-reset', { secret: url.split('#')[1], password });
    expect((await reset('kratke')).json().faults[0].code).toBe('password-too-short');
    expect((await reset(other)).statusCode).toBe(204);
    expect((await reset(other)).json().code).toBe('link-not-valid');
    expect((await clerk.call('GET', '/session')).json()).toEqual({ kind: 'guest' });
    expect((await browser(registry.app).signIn('zapomnel@hodonin.example', other)).statusCode).toBe(200);
  });

  test('an invitation never opens an account that exists', async () => {
    const owner = await invited(registry.app, admin, 'majitel@kyjov.example', 'registrar', 'kyjov');
    const { url } = (
      await admin.call('POST', '/organisations/hodonin/invitations', { email: 'majitel@kyjov.example', role: 'registrar' })
    ).json() as { url: string };
    const body = { secret: url.split('#')[1], name: 'Útočník', password: other };
    expect((await browser(registry.app).call('POST', '/invitations/accept', body)).json().code).toBe('person-exists');
    expect((await admin.call('POST', '/invitations/accept', { secret: body.secret })).json().code).toBe('person-exists');
    expect((await owner.call('POST', '/invitations/accept', { secret: body.secret })).json()).toMatchObject({ organisation: 'hodonin' });
  });

  test('a second factor is asked for, lets in once, and recovery codes replace it', async () => {
    const clerk = await invited(registry.app, admin, 'faktor@hodonin.example', 'registrar', 'hodonin');
    const enrolled = (await clerk.call('POST', '/account/second-factor', { password: goodPassword })).json() as {
      secret: string;
      uri: string;
    };
    expect(enrolled.uri).toContain('otpauth://totp/Pasport:faktor%40hodonin.example');
    const code = () => new TOTP({ secret: Secret.fromBase32(enrolled.secret) }).generate({ timestamp: now });
    expect((await clerk.call('POST', '/account/second-factor/confirm', { code: '000000' })).json().code).toBe('code-not-valid');
    const { recoveryCodes } = (await clerk.call('POST', '/account/second-factor/confirm', { code: code() })).json() as {
      recoveryCodes: string[];
    };
    expect(new Set(recoveryCodes).size).toBe(10);
    const stored = JSON.stringify([
      await registry.ctx.database.db.selectFrom('person').selectAll().execute(),
      await registry.ctx.database.db.selectFrom('recovery_code').selectAll().execute(),
    ]);
    for (const secret of [enrolled.secret, ...recoveryCodes]) expect(stored).not.toContain(secret);
    const enter = (given?: string) => browser(registry.app, '192.0.2.40').signIn('faktor@hodonin.example', goodPassword, given);
    expect((await enter()).json().code).toBe('code-required');
    expect((await enter(code())).json().code).toBe('sign-in-failed');
    minutes(1);
    const fresh = code();
    const both = await Promise.all([enter(fresh), enter(fresh)]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
    expect((await enter(recoveryCodes[0]?.toUpperCase())).statusCode).toBe(200);
    expect((await enter(recoveryCodes[0])).statusCode).toBe(401);
    expect((await clerk.call('GET', '/session')).json().secondFactor).toMatchObject({ isOn: true, recoveryCodesLeft: 9 });
    expect((await clerk.call('DELETE', '/account/second-factor', { password: goodPassword })).statusCode).toBe(204);
    expect((await enter()).statusCode).toBe(200);
  });

  test('the right password without a code does not wipe wrong codes', async () => {
    const clerk = await invited(registry.app, admin, 'kody@hodonin.example', 'registrar', 'hodonin');
    const { secret } = (await clerk.call('POST', '/account/second-factor', { password: goodPassword })).json() as { secret: string };
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
    await clerk.call('POST', '/account/second-factor/confirm', { code });
    const enter = (given?: string) => browser(registry.app, '192.0.2.50').signIn('kody@hodonin.example', goodPassword, given);
    const codes = [];
    for (let n = 0; n < 6; n += 1) codes.push((await enter()).statusCode, (await enter('000000')).statusCode);
    expect(codes.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(codes.at(-1)).toBe(429);
  });

  test('whoever is shut out stops at once, with their tokens; the last administrator stays', async () => {
    const clerk = await invited(registry.app, admin, 'pryc@hodonin.example', 'registrar', 'hodonin');
    const { token } = (await clerk.call('POST', '/tokens', { label: 'skript', scope: 'read' })).json() as { token: string };
    const byToken = () => registry.app.inject({ url: '/api/v1/session', headers: { authorization: `Bearer ${token}` } });
    expect((await byToken()).json()).toMatchObject({ kind: 'token', role: 'registrar', scope: 'read' });
    expect((await admin.call('PATCH', `/people/${clerk.id}`, { isDisabled: true })).json()).toMatchObject({ isDisabled: true });
    expect([(await clerk.call('GET', '/session')).json().kind, (await byToken()).statusCode]).toEqual(['guest', 401]);
    expect((await browser(registry.app).signIn('pryc@hodonin.example', goodPassword)).json().code).toBe('sign-in-failed');
    const people = (
      (await admin.call('GET', '/people')).json() as { items: { id: string; email: string; memberships: { role: string }[] }[] }
    ).items;
    const administrators = people.filter((one) => one.memberships.some(({ role }) => role === 'system-admin'));
    const self = administrators.find(({ email }) => email === 'spravce@kraj.example');
    for (const one of administrators.filter((each) => each !== self)) await admin.call('PATCH', `/people/${one.id}`, { isDisabled: true });
    expect((await admin.call('PATCH', `/people/${self?.id}`, { isDisabled: true })).json().code).toBe('last-administrator');
    expect((await admin.call('DELETE', `/people/${self?.id}/memberships?role=system-admin`)).json().code).toBe('last-administrator');
    expect((await admin.call('GET', '/session')).json().kind).toBe('person');
  });

  test('an administrator of an organisation manages its people only, and gives its roles only', async () => {
    const local = await invited(registry.app, admin, 'spravce@kyjov.example', 'organisation-admin', 'kyjov');
    const theirs = await invited(registry.app, local, 'lida@kyjov.example', 'registrar', 'kyjov');
    const foreign = await invited(registry.app, admin, 'cizi@hodonin.example', 'registrar', 'hodonin');
    const status = async (...call: Parameters<Browser['call']>) => (await local.call(...call)).statusCode;
    expect(await status('POST', '/organisations/hodonin/invitations', { email: 'a@b.example', role: 'registrar' })).toBe(403);
    expect(await status('POST', '/organisations/kyjov/invitations', { email: 'a@b.example', role: 'data-team' })).toBe(403);
    expect(await status('POST', '/invitations', { email: 'a@b.example', role: 'system-admin' })).toBe(403);
    expect(await status('POST', `/people/${theirs.id}/memberships`, { organisation: 'hodonin', role: 'registrar' })).toBe(403);
    expect(await status('POST', `/people/${foreign.id}/memberships`, { organisation: 'kyjov', role: 'registrar' })).toBe(404);
    expect(await status('PATCH', `/people/${foreign.id}`, { name: 'X' })).toBe(404);
    expect(await status('POST', `/people/${foreign.id}/password-link`)).toBe(404);
    expect(await status('PATCH', `/people/${theirs.id}`, { name: 'Lída' })).toBe(200);
    const seen = JSON.stringify((await local.call('GET', '/people')).json());
    expect([seen.includes('lida@kyjov'), seen.includes('hodonin')]).toEqual([true, false]);
    // Whoever acts elsewhere too is out of reach: a new password would open that as well.
    await admin.call('POST', `/people/${theirs.id}/memberships`, { role: 'planner' });
    expect(await status('POST', `/people/${theirs.id}/password-link`)).toBe(403);
    expect(await status('DELETE', `/people/${theirs.id}/memberships?organisation=kyjov&role=registrar`)).toBe(204);
  });

  test('tokens of an organisation are made and revoked by its administrator, shown without a secret', async () => {
    const local = await invited(registry.app, admin, 'klice@hodonin.example', 'organisation-admin', 'hodonin');
    const make = (body: object) => local.call('POST', '/tokens', { label: 'import', owner: 'organisation', ...body });
    expect((await make({ role: 'data-team' })).statusCode).toBe(403);
    expect((await make({ role: 'registrar', organisation: 'kyjov' })).statusCode).toBe(403);
    expect((await make({ role: 'registrar', days: 366 })).statusCode).toBe(400);
    const { id, token } = (await make({ role: 'registrar', days: 365 })).json() as { id: string; token: string };
    const listed = await local.call('GET', '/tokens');
    expect(listed.json().items).toContainEqual(expect.objectContaining({ id, role: 'registrar', organisation: 'hodonin', person: null }));
    expect(listed.body).not.toContain(token.slice(21));
    const stranger = await invited(registry.app, admin, 'klice@kyjov.example', 'organisation-admin', 'kyjov');
    expect((await stranger.call('GET', '/tokens')).body).not.toContain(id);
    expect((await stranger.call('DELETE', `/tokens/${id}`)).json().code).toBe('token-not-found');
    expect((await local.call('DELETE', `/tokens/${id}`)).statusCode).toBe(204);
    expect((await registry.app.inject({ url: '/api/v1/session', headers: { authorization: `Bearer ${token}` } })).statusCode).toBe(401);
  });

  test('administrators learn which rule decides', async () => {
    const local = await invited(registry.app, admin, 'proc@hodonin.example', 'organisation-admin', 'hodonin');
    const { id } = (await local.call('POST', '/passports', openDraft({ security: { personalData: 'personal' } }))).json() as { id: string };
    const why = async (who: Browser, actor: string, action: string, resource: string) =>
      (await who.call('GET', `/permissions/explain?actor=${encodeURIComponent(actor)}&action=${action}&resource=${resource}`)).json();
    expect((await why(local, 'role:registrar@hodonin', 'passport.publish', `passport:${id}`)).items).toMatchObject([
      { allowed: false, rule: 'default' },
    ]);
    expect((await why(local, `person:${local.id}`, 'passport.publish', 'organisation:hodonin')).items).toMatchObject([
      { allowed: true, rule: 'publish-own' },
    ]);
    // It is their own work, and somebody else could approve it.
    expect((await why(local, `person:${local.id}`, 'passport.publish', `passport:${id}`)).items).toMatchObject([
      { allowed: false, rule: 'own-work' },
    ]);
    expect((await why(local, 'guest', 'passport.read', `passport:${id}`)).items).toMatchObject([{ allowed: false, view: 'none' }]);
    expect((await why(admin, 'role:registrar@kyjov', 'passport.write', 'organisation:hodonin')).items).toMatchObject([
      { rule: 'other-organisation' },
    ]);
    expect((await why(local, 'role:registrar@kyjov', 'passport.write', 'organisation:hodonin')).code).toBe('not-allowed');
    const stranger = await invited(registry.app, admin, 'proc@kyjov.example', 'organisation-admin', 'kyjov');
    expect((await why(stranger, 'guest', 'passport.read', `passport:${id}`)).code).toBe('passport-not-found');
  });

  test('all of it is in the audit log, whole and without names', async () => {
    const { db } = registry.ctx.database;
    const entries = JSON.stringify(await db.selectFrom('audit').selectAll().execute());
    for (const action of ['sign-in', 'sign-in.failed', 'session.end', 'membership.add.registrar', 'membership.remove.registrar']) {
      expect(entries).toContain(`"${action}"`);
    }
    for (const action of [
      'password.change',
      'password.reset',
      'second-factor.on',
      'token.make.registrar',
      'token.revoke',
      'person.disable',
    ]) {
      expect(entries).toContain(`"${action}"`);
    }
    expect(entries).not.toMatch(/@|Nováková|192\.0\.2/);
    expect(await verifyAudit(registry.ctx.database)).toMatchObject({ broken: null });
  });
});
