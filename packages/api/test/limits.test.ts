import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { noRates } from '../src/rate-limits/rates-of.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openTestRegistry } from './registry.ts';

describe.each(databases)('limits of requests on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  beforeAll(async () => {
    place = await create();
  });
  afterEach(() => registry.close());
  afterAll(() => place.remove());

  const from = (remoteAddress: string, url = '/api/v1/passports') => registry.app.inject({ url, remoteAddress });
  const countOf = async (times: number, ask: () => Promise<{ statusCode: number }>): Promise<number> => {
    let passed = 0;
    for (let n = 0; n < times; n += 1) if ((await ask()).statusCode === 200) passed += 1;
    return passed;
  };

  test('a guest searches so often a minute, by address; other pages are not counted', async () => {
    registry = await openTestRegistry(place, { rates: { ...noRates, search: 10 } });
    expect(await countOf(15, () => from('192.0.2.1'))).toBe(10);
    const refused = await from('192.0.2.1');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'too-many-requests', params: { retryAfterSeconds: expect.any(Number) } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from('192.0.2.1', '/api/v1/suggest?q=a')).statusCode).toBe(429);
    expect((await from('192.0.2.2')).statusCode).toBe(200);
    expect((await from('192.0.2.1', '/api/v1/codelists')).statusCode).toBe(200);
    const own = await caller(registry, 'registrar', 'hodonin');
    expect(await countOf(15, () => own('GET', '/passports'))).toBe(15);
  });

  test('a token asks so often a minute', async () => {
    registry = await openTestRegistry(place, { rates: { ...noRates, api: 10 } });
    const [one, other] = [await caller(registry, 'registrar', 'hodonin'), await caller(registry, 'registrar', 'hodonin')];
    expect(await countOf(15, () => one('GET', '/codelists'))).toBe(10);
    expect(await countOf(5, () => other('GET', '/codelists'))).toBe(5);
  });

  test('a word of a stranger about the address of a visitor is not taken', async () => {
    registry = await openTestRegistry(place, { rates: { ...noRates, search: 5 } });
    const ask = (n: number) =>
      registry.app.inject({ url: '/api/v1/passports', remoteAddress: '192.0.2.9', headers: { 'x-forwarded-for': `203.0.113.${n}` } });
    let n = 0;
    expect(await countOf(10, () => ask((n += 1)))).toBe(5);
  });

  test('file checks on request are counted by the hour', async () => {
    registry = await openTestRegistry(place, { rates: { ...noRates, check: 2 } });
    const check = () =>
      registry.app.inject({
        method: 'POST',
        url: '/api/v1/check?name=a.csv',
        headers: { 'content-type': 'text/csv' },
        payload: 'a;b\n1;2\n',
        remoteAddress: '192.0.2.1',
      });
    expect(await countOf(4, check)).toBe(2);
  });

  test('sign-in attempts of one address are counted over all accounts', async () => {
    registry = await openTestRegistry(place, { rates: { ...noRates, signIn: 3 } });
    const statuses = [];
    for (let n = 0; n < 5; n += 1) {
      const payload = { email: `${n}@hodonin.example`, password: 'spatne heslo docela' };
      statuses.push(
        (await registry.app.inject({ method: 'POST', url: '/api/v1/session', payload, remoteAddress: '192.0.2.1' })).statusCode,
      );
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});
