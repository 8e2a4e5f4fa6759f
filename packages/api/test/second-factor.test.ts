import { TOTP, Secret } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isMultiFactor } from '../src/accounts/oidc/is-multi-factor.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { administrator, browser, goodPassword, invited, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { calls, openDraft, openTestRegistry } from './registry.ts';

test.each([
  [{ amr: ['pwd'] }, false],
  [{ amr: ['pwd', 'mfa'] }, true],
  [{ amr: 'mfa' }, false],
  [{ amr: ['http://schemas.microsoft.com/claims/multipleauthn'] }, true],
  [{ acr: 'urn:mesto:dva-faktory' }, true],
  [{ acr: '1' }, false],
  [{ acr: 'https://refeds.org/profile/mfa' }, true],
  [{}, false],
])('a provider that says %j vouches for a second factor: %s', (claims, isStrong) => {
  expect(isMultiFactor({ strongAcr: ['urn:mesto:dva-faktory'] }, claims)).toBe(isStrong);
});

describe.each(databases)('a demanded second factor on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let admin: Browser;
  let now = Date.parse('2026-03-01T08:00:00.000Z');
  let count = 0;

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { clock: () => new Date(now) });
    admin = await administrator(registry);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });
  beforeEach(async () => {
    now += 3_600_000;
    await demand([]);
  });

  /** By hand: the administrator of this test need not have a second factor. */
  async function demand(roles: readonly string[]): Promise<void> {
    const row = { name: 'second-factor-roles', value: JSON.stringify(roles), changed_by: 'x', changed_at: 'x' };
    await registry.ctx.database.db
      .insertInto('setting')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: row.value }))
      .execute();
    registry.ctx.settings.forget();
  }
  const member = async (): Promise<Browser & { id: string }> => {
    await admin.signIn('spravce@kraj.example', goodPassword);
    return await invited(registry.app, admin, `clen${(count += 1)}@kraj.example`, 'data-team');
  };
  const codeOf = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
  async function setUp(who: Browser): Promise<string> {
    const { secret } = (await who.call('POST', '/account/second-factor', { password: goodPassword })).json() as { secret: string };
    expect((await who.call('POST', '/account/second-factor/confirm', { code: codeOf(secret) })).statusCode).toBe(200);
    return secret;
  }
  const status = async (who: Pick<Browser, 'call'>): Promise<[number, string | undefined]> => {
    const answer = await who.call('GET', '/passports');
    return [answer.statusCode, (answer.json() as { code?: string }).code];
  };
  const required: [number, string] = [403, 'second-factor-required'];
  const passed: [number, undefined] = [200, undefined];

  test('stops whoever has none, at once and before anything else, until they set one up', async () => {
    const person = await member();
    expect(await status(person)).toEqual(passed);
    await demand(['data-team']);
    expect(await status(person)).toEqual(required);
    for (const [method, url] of [
      ['POST', '/passports'],
      ['POST', '/tokens'],
      ['PUT', '/account/password'],
      ['GET', '/notifications'],
      ['GET', '/openapi.json'],
      ['GET', '/neni'],
    ] as const) {
      const answer = await person.call(method, url, method === 'GET' ? undefined : openDraft());
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, ...required]);
    }
    expect((await person.call('GET', '/session')).json()).toMatchObject({
      secondFactor: { isOn: false, isDemanded: true, isShown: false },
    });
    await setUp(person);
    expect(await status(person)).toEqual(passed);
    expect((await person.call('GET', '/session')).json()).toMatchObject({ secondFactor: { isOn: true, isDemanded: true, isShown: true } });
  });

  test('asks nothing of other roles and of guests', async () => {
    await demand(['data-team']);
    await admin.signIn('spravce@kraj.example', goodPassword);
    expect([await status(admin), await status(browser(registry.app))]).toEqual([passed, passed]);
  });

  test('is not skipped by a token that was made without it; one made with it lets in', async () => {
    const person = await member();
    const tokenOf = async (): Promise<Pick<Browser, 'call'>> => {
      const { token } = (await person.call('POST', '/tokens', { label: 'skript' })).json() as { token: string };
      return { call: calls(registry.app, token) };
    };
    const weak = await tokenOf();
    await setUp(person);
    const strong = await tokenOf();
    await demand(['data-team']);
    expect([await status(weak), await status(strong)]).toEqual([required, passed]);
    const admins = (await admin.call('POST', '/tokens', { owner: 'organisation', role: 'data-team', label: 'stroj' })).json() as {
      token: string;
    };
    expect(await status({ call: calls(registry.app, admins.token) })).toEqual(passed);
  });

  test('turning it on ends the sessions that began without it; turning it off leads back to the set-up', async () => {
    const person = await member();
    const elsewhere = browser(registry.app);
    await elsewhere.signIn(`clen${count}@kraj.example`, goodPassword);
    await setUp(person);
    expect((await elsewhere.call('GET', '/session')).json()).toEqual({ kind: 'guest' });
    const { token } = (await person.call('POST', '/tokens', { label: 'skript' })).json() as { token: string };
    await demand(['data-team']);
    expect((await person.call('DELETE', '/account/second-factor', { password: goodPassword })).statusCode).toBe(204);
    expect([await status(person), await status({ call: calls(registry.app, token) })]).toEqual([required, required]);
    await setUp(person);
    expect(await status(person)).toEqual(passed);
  });

  test('a sign-in with the code satisfies it', async () => {
    const person = await member();
    const secret = await setUp(person);
    await demand(['data-team']);
    now += 60_000;
    const again = browser(registry.app);
    expect((await again.signIn(`clen${count}@kraj.example`, goodPassword, codeOf(secret))).statusCode).toBe(200);
    expect(await status(again)).toEqual(passed);
  });
});
