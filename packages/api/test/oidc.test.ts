import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ownPath } from '../src/accounts/oidc/begin-sign-in.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { administrator, browser, invited, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { signInAt, startProvider, type ProviderPeople, type TestProvider } from './oidc-server.ts';
import { openTestRegistry } from './registry.ts';

test.each([
  ['/hledat?q=x', '/hledat?q=x'],
  ['/', '/'],
  ['//utok.example', '/'],
  ['/\\utok.example', '/'],
  ['https://utok.example', '/'],
  ['/\t/utok.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
])('after signing in, %s leads to %s', (next, path) => {
  expect(ownPath(next)).toBe(path);
});

/** People at the provider: the name is what one writes into its form. */
const people: ProviderPeople = {
  jana: { name: 'Jana Malá', email: 'jana@hodonin.example', groups: ['registratori', 'jine'] },
  petr: { name: 'Petr Zlý', email: 'spravce@kraj.example', groups: ['registratori'] },
  nikdo: { name: 'Nikdo', email: 'nikdo@hodonin.example', groups: [] },
};

describe.each(databases)('sign-in at a provider on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let admin: Browser;
  let one: TestProvider;
  let other: TestProvider;
  const home = 'http://pasport.example';

  beforeAll(async () => {
    // The provider warns that it is set up for development.
    for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => undefined);
    place = await create();
    one = await startProvider(`${home}/api/v1/sign-in/oidc/mesto/callback`, people);
    other = await startProvider(`${home}/api/v1/sign-in/oidc/kraj/callback`, people);
    const memberships = [
      { group: 'registratori', organisation: 'hodonin', role: 'registrar' },
      { group: 'tym', role: 'data-team' },
    ];
    const common = { clientId: 'pasport', clientSecret: 'tajne', memberships };
    const oidcPath = join(place.folder, 'oidc.json');
    await writeFile(
      oidcPath,
      JSON.stringify([
        { ...common, id: 'mesto', name: { cs: 'Účet města' }, issuer: one.issuer },
        { ...common, id: 'kraj', name: { cs: 'Účet kraje' }, issuer: other.issuer },
        { ...common, id: 'jinak', name: { cs: 'Jiný' }, issuer: `${one.issuer}/jiny` },
      ]),
    );
    registry = await openTestRegistry(place, { oidcPath });
    admin = await administrator(registry);
  });
  afterAll(async () => {
    await registry.close();
    one.server.close();
    other.server.close();
    vi.restoreAllMocks();
    await place.remove();
  });

  /** Begins at ours, signs in at the provider, and returns the address it sends the browser back to. */
  async function begin(who: Browser, name: string, provider = 'mesto', next = '/prehled'): Promise<{ back: string; kept: string }> {
    const answer = await who.call('GET', `/sign-in/oidc/${provider}?next=${encodeURIComponent(next)}`);
    expect(answer.statusCode).toBe(303);
    const kept = answer.cookies.find((cookie) => cookie.name.includes('oidc'));
    expect(kept).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    const url = new URL(answer.headers.location ?? '');
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    const back = await signInAt(url.href, name, home);
    return { back, kept: `${kept?.name}=${kept?.value}` };
  }
  const finish = (who: Browser, back: string, kept: string) =>
    who.call('GET', back.slice(home.length), undefined, { cookie: [who.cookie, kept].filter(Boolean).join('; ') });

  test('lets in whoever a group gives a role, and recognises them again', async () => {
    const jana = browser(registry.app);
    const { back, kept } = await begin(jana, 'jana');
    const answer = await finish(jana, back, kept);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/prehled']);
    const first = (await jana.call('GET', '/session')).json();
    expect(first).toMatchObject({
      kind: 'person',
      role: 'registrar',
      organisation: 'hodonin',
      person: { name: 'Jana Malá' },
      hasPassword: false,
    });
    const again = browser(registry.app);
    const second = await begin(again, 'jana');
    await finish(again, second.back, second.kept);
    expect((await again.call('GET', '/session')).json()).toMatchObject({ person: { id: first.person.id } });
  });

  test('does not take the e-mail for the person: an administrator’s address opens no account', async () => {
    const petr = browser(registry.app);
    const { back, kept } = await begin(petr, 'petr');
    await finish(petr, back, kept);
    const { person, role } = (await petr.call('GET', '/session')).json();
    expect(role).toBe('registrar');
    expect(person.email).not.toBe('spravce@kraj.example');
    expect(person.id).not.toBe((await admin.call('GET', '/session')).json().person.id);
  });

  test('the same subject at another provider is another person', async () => {
    const [here, there] = [browser(registry.app), browser(registry.app)];
    const first = await begin(here, 'jana');
    await finish(here, first.back, first.kept);
    const second = await begin(there, 'jana', 'kraj');
    await finish(there, second.back, second.kept);
    const ids = [(await here.call('GET', '/session')).json().person.id, (await there.call('GET', '/session')).json().person.id];
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('whoever is in no listed group is not let in', async () => {
    const nobody = browser(registry.app);
    const { back, kept } = await begin(nobody, 'nikdo');
    expect((await finish(nobody, back, kept)).json().code).toBe('no-membership');
    expect((await nobody.call('GET', '/session')).json()).toEqual({ kind: 'guest' });
    const failures = await registry.ctx.database.db.selectFrom('audit').select('object').where('action', '=', 'sign-in.failed').execute();
    expect(failures).toContainEqual({ object: 'provider:mesto' });
  });

  test('roles follow the groups; those given here stay', async () => {
    const jana = browser(registry.app);
    const first = await begin(jana, 'jana');
    await finish(jana, first.back, first.kept);
    const { id } = (await jana.call('GET', '/session')).json().person;
    await admin.call('POST', `/people/${id}/memberships`, { organisation: 'kyjov', role: 'approver' });
    const groups = people['jana']?.['groups'];
    people['jana'] = { ...people['jana'], groups: ['tym'] };
    const second = await begin(jana, 'jana');
    await finish(jana, second.back, second.kept);
    people['jana'] = { ...people['jana'], groups };
    expect((await jana.call('GET', '/session')).json().memberships).toEqual(
      expect.arrayContaining([
        { organisation: null, role: 'data-team' },
        { organisation: 'kyjov', role: 'approver' },
      ]),
    );
    expect((await jana.call('GET', '/session')).json().memberships).toHaveLength(2);
  });

  test('whoever left all groups loses what they gave: sessions and tokens stop at once', async () => {
    people['odesel'] = { name: 'Odešel Pryč', groups: ['registratori'] };
    const person = browser(registry.app);
    const first = await begin(person, 'odesel');
    await finish(person, first.back, first.kept);
    await person.call('GET', '/session');
    const { token } = (await person.call('POST', '/tokens', { label: 'skript' })).json() as { token: string };
    const byToken = () => registry.app.inject({ url: '/api/v1/session', headers: { authorization: `Bearer ${token}` } });
    expect((await byToken()).statusCode).toBe(200);
    people['odesel'] = { ...people['odesel'], groups: [] };
    const elsewhere = browser(registry.app);
    const second = await begin(elsewhere, 'odesel');
    expect((await finish(elsewhere, second.back, second.kept)).json().code).toBe('no-membership');
    expect([(await person.call('GET', '/session')).json().kind, (await byToken()).statusCode]).toEqual(['guest', 401]);
  });

  test('an answer without what our browser kept, of another sign-in, or used twice is refused', async () => {
    const [victim, attacker] = [browser(registry.app), browser(registry.app)];
    const stolen = await begin(attacker, 'petr');
    const own = await begin(victim, 'jana');
    const code = async (answer: ReturnType<typeof finish>) => (await answer).json().code;
    expect(await code(victim.call('GET', stolen.back.slice(home.length)))).toBe('sign-in-failed');
    expect(await code(finish(victim, stolen.back, own.kept))).toBe('sign-in-failed');
    expect(await code(finish(victim, own.back.replace('/mesto/', '/kraj/'), own.kept))).toBe('sign-in-failed');
    const changed = `${own.kept.slice(0, -2)}${own.kept.endsWith('A') ? 'B' : 'A'}A`;
    expect(await code(finish(victim, own.back, changed))).toBe('sign-in-failed');
    const mixedUp = new URL(own.back);
    mixedUp.searchParams.set('iss', other.issuer);
    expect(await code(finish(victim, mixedUp.href, own.kept))).toBe('sign-in-failed');
    expect((await finish(victim, own.back, own.kept)).statusCode).toBe(303);
    expect(await code(finish(browser(registry.app), own.back, own.kept))).toBe('sign-in-failed');
  });

  test('a provider whose issuer is another one, or that is unknown, signs nobody in', async () => {
    const who = browser(registry.app);
    expect((await who.call('GET', '/sign-in/oidc/jinak')).json().code).toBe('unavailable');
    expect((await who.call('GET', '/sign-in/oidc/neni')).json().code).toBe('provider-not-found');
    const listed = await who.call('GET', '/sign-in/oidc');
    expect(listed.json().items.map(({ id }: { id: string }) => id)).toEqual(['mesto', 'kraj', 'jinak']);
    expect(listed.body).not.toContain('tajne');
  });

  test('whoever is shut out here stays out, whatever the provider says', async () => {
    const jana = browser(registry.app);
    const first = await begin(jana, 'jana');
    await finish(jana, first.back, first.kept);
    const { id } = (await jana.call('GET', '/session')).json().person;
    await admin.call('PATCH', `/people/${id}`, { isDisabled: true });
    const second = await begin(jana, 'jana');
    expect((await finish(jana, second.back, second.kept)).json().code).toBe('sign-in-failed');
    await admin.call('PATCH', `/people/${id}`, { isDisabled: false });
    await invited(registry.app, admin, 'dalsi@hodonin.example', 'registrar', 'hodonin');
  });
});
