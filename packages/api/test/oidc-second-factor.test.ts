import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { browser, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { signInAt, startProvider, type TestProvider } from './oidc-server.ts';
import { caller, openTestRegistry } from './registry.ts';

const home = 'http://pasport.example';
const team = { groups: ['tym'] };
const people = { dve: team, jedna: team, urovni: team, nizka: team, mlci: team, jinde: { groups: ['registratori'] } };

describe.each(databases)('a second factor shown at a provider on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let provider: TestProvider;
  /** How each signs in there; it can change between two sign-ins. */
  const factors: Record<string, { amr?: string[]; acr?: string }> = {
    dve: { amr: ['pwd', 'otp', 'mfa'] },
    jedna: { amr: ['pwd'] },
    urovni: { acr: 'urn:mesto:dva-faktory' },
    nizka: { acr: 'urn:mesto:heslo' },
  };

  beforeAll(async () => {
    for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => undefined);
    place = await create();
    provider = await startProvider(`${home}/api/v1/sign-in/oidc/mesto/callback`, people, factors);
    const memberships = [
      { group: 'tym', role: 'data-team' },
      { group: 'registratori', organisation: 'hodonin', role: 'registrar' },
    ];
    const client = { clientId: 'pasport', clientSecret: 'tajne', strongAcr: ['urn:mesto:dva-faktory'], memberships };
    const oidcPath = join(place.folder, 'oidc.json');
    await writeFile(oidcPath, JSON.stringify([{ ...client, id: 'mesto', name: { cs: 'Účet města' }, issuer: provider.issuer }]));
    registry = await openTestRegistry(place, { oidcPath });
    const admin = await caller(registry, 'system-admin');
    expect((await admin('PUT', '/settings', { 'second-factor-roles': ['data-team'] })).statusCode).toBe(200);
  });
  afterAll(async () => {
    await registry.close();
    provider.server.close();
    vi.restoreAllMocks();
    await place.remove();
  });

  async function signIn(name: string): Promise<Browser> {
    const who = browser(registry.app);
    const begun = await who.call('GET', '/sign-in/oidc/mesto?next=/');
    const kept = begun.cookies.find((cookie) => cookie.name.includes('oidc'));
    const url = begun.headers.location ?? '';
    expect(new URL(url).searchParams.get('acr_values')).toBe('urn:mesto:dva-faktory');
    const back = await signInAt(url, name, home);
    expect((await who.call('GET', back.slice(home.length), undefined, { cookie: `${kept?.name}=${kept?.value}` })).statusCode).toBe(303);
    return who;
  }
  const outcome = async (who: Browser) => {
    const { statusCode, json } = await who.call('GET', '/passports');
    const session = (await who.call('GET', '/session')).json() as { secondFactor: { isShown: boolean } };
    return [statusCode === 200 ? 'let in' : (json() as { code: string }).code, session.secondFactor.isShown];
  };

  test.each([
    ['says “mfa” among its methods', 'dve', 'let in', true],
    ['names the level that the operator takes for one', 'urovni', 'let in', true],
    ['says a password alone', 'jedna', 'second-factor-required', false],
    ['names another level', 'nizka', 'second-factor-required', false],
    ['says nothing', 'mlci', 'second-factor-required', false],
  ])('a provider that %s', async (_what, name, expected, isShown) => {
    expect(await outcome(await signIn(name))).toEqual([expected, isShown]);
  });

  test('is asked of the roles that are named alone', async () => {
    expect(await outcome(await signIn('jinde'))).toEqual(['let in', false]);
  });

  test('counts for the session in which it was shown, not for the person', async () => {
    const strong = await signIn('dve');
    factors['dve'] = { amr: ['pwd'] };
    expect(await outcome(await signIn('dve'))).toEqual(['second-factor-required', false]);
    expect(await outcome(strong)).toEqual(['let in', true]);
  });
});
