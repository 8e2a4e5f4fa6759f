import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createToken } from '../src/accounts/create-token.ts';
import { revokeToken } from '../src/accounts/token.store.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { administrator, browser, goodPassword, invited } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, calls, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('two registries over one database on $name', ({ name, create }) => {
  let place: TestDatabase;
  let folder: string;
  let first: OpenRegistry;
  let second: OpenRegistry;
  let tokenId: string;
  let here: Call;
  let there: Call;

  beforeAll(async () => {
    place = await create();
    folder = await mkdtemp(join(tmpdir(), 'pasport-test-'));
    first = await openTestRegistry(place);
    second = await openTestRegistry({ ...place, folder });
    const token = await createToken(first.ctx.database, { role: 'approver', organisation: 'hodonin', label: 'test', days: 1 }, new Date());
    tokenId = token.split('_')[1] ?? '';
    here = calls(first.app, token);
    there = calls(second.app, token);
  });
  afterAll(async () => {
    await second.close();
    await first.close();
    await place.remove();
    await rm(folder, { recursive: true, force: true });
  });

  test('read each other’s writes at once and find them within a second', async () => {
    const { id } = (await here('POST', '/passports?status=published', openDraft({ title: { cs: 'Sdílená sada' } }))).json();
    expect((await there('GET', `/passports/${id}`)).json().title.cs).toBe('Sdílená sada');
    const startedAt = performance.now();
    while ((await there('GET', '/passports?q=sdilena')).json().total === 0) {
      expect(performance.now() - startedAt).toBeLessThan(10_000);
      await sleep(20);
    }
  });

  test('never both win the same revision', async () => {
    const { id } = (await here('POST', '/passports', openDraft())).json();
    const writes = [here, there, here, there].map((call, n) =>
      call('PUT', `/passports/${id}`, openDraft({ title: { cs: `Verze ${n}` } }), { 'if-match': '"1"' }),
    );
    const codes = (await Promise.all(writes)).map((answer) => answer.statusCode).toSorted((a, b) => a - b);
    expect(codes).toEqual([200, 412, 412, 412]);
  });

  // Two connections to one SQLite file in one thread would wait for each other; one process serves a file.
  test.runIf(name === 'postgres')('make one decision about what waits, even when both are asked at once', async () => {
    const registrar = await caller(first, 'registrar', 'hodonin');
    for (let round = 0; round < 5; round += 1) {
      const { id } = (await registrar('POST', '/passports', openDraft())).json();
      await registrar('POST', `/passports/${id}/submit`);
      const decisions = [
        here('POST', `/passports/${id}/approve`),
        there('POST', `/passports/${id}/return`, { note: 'Ne.' }),
        there('POST', `/passports/${id}/approve`),
      ];
      const codes = (await Promise.all(decisions)).map(({ statusCode }) => statusCode);
      expect(codes.toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    }
  });

  test('both know of an ended session at once, and of a lost role', async () => {
    const admin = await administrator(first);
    const clerk = await invited(first.app, admin, 'lida@hodonin.example', 'registrar', 'hodonin');
    const elsewhere = browser(second.app);
    elsewhere.cookie = clerk.cookie;
    const kinds = () =>
      Promise.all([clerk, elsewhere].map(async (one) => ((await one.call('GET', '/session')).json() as { kind: string }).kind));
    expect(await kinds()).toEqual(['person', 'person']);
    expect((await admin.call('DELETE', `/people/${clerk.id}/memberships?organisation=hodonin&role=registrar`)).statusCode).toBe(204);
    // Reads of one turn of the event loop share a snapshot; another process is in another turn.
    await sleep(1);
    expect(await kinds()).toEqual(['guest', 'guest']);
    const away = browser(second.app);
    await away.signIn('spravce@kraj.example', goodPassword);
    const { items } = (await admin.call('GET', '/sessions')).json() as { items: { id: string; isThis: boolean }[] };
    for (const { id } of items.filter((one) => !one.isThis)) await admin.call('DELETE', `/sessions/${id}`);
    await sleep(1);
    expect((await away.call('GET', '/session')).json()).toEqual({ kind: 'guest' });
  });

  test('five wrong passwords lock an account on both', async () => {
    const statuses = [];
    for (const registry of [first, second, first, second, first, second]) {
      statuses.push((await browser(registry.app, '192.0.2.77').signIn('nikdo@hodonin.example', 'spatne heslo docela')).statusCode);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  test('both know of a revoked token at once', async () => {
    expect((await there('GET', '/passports')).statusCode).toBe(200);
    await revokeToken(first.ctx.database.db, tokenId, new Date());
    // Reads of one turn of the event loop share a snapshot; another process would be in a turn of its own.
    await turn();
    expect([(await here('GET', '/passports')).statusCode, (await there('GET', '/passports')).statusCode]).toEqual([401, 401]);
  });
});
