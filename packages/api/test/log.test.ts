import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../src/http/app.ts';
import { loggerOptions } from '../src/http/logger-options.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { administrator, goodPassword } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { openDraft, openTestRegistry } from './registry.ts';
import { createToken } from '../src/accounts/create-token.ts';

let place: TestDatabase;
let registry: OpenRegistry;
beforeAll(async () => {
  place = await databases[0]!.create();
  registry = await openTestRegistry(place);
});
afterAll(async () => {
  await registry.close();
  await place.remove();
});

test('a log tells which request it was, but not who asked, with what token, for what words', async () => {
  let log = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log += chunk.toString();
      done();
    },
  });
  const app = await buildApp(registry.ctx, { logger: { ...loggerOptions('debug'), stream } });
  const token = await createToken(
    registry.ctx.database,
    { role: 'registrar', organisation: 'hodonin', label: 'test', days: 1 },
    new Date(),
  );
  const headers = { authorization: `Bearer ${token}` };
  const answer = await app.inject({ url: '/api/v1/passports?q=jmenoosoby', headers, remoteAddress: '192.0.2.77' });
  await app.inject({ method: 'POST', url: '/api/v1/passports', headers, payload: openDraft({ curator: { name: 'Xkuratorx' } }) });
  await app.inject({ url: '/api/v1/passports?cursor=%', headers });
  await app.inject({ url: '/api/v1/passports', headers: { authorization: 'Bearer psp_spatnyklic' } });
  const admin = await administrator({ ...registry, app });
  await admin.signIn('spravce@kraj.example', 'tajneHesloKterePrehlednou');
  await admin.call('GET', '/session');
  await app.inject({ url: '/api/v1/sign-in/oidc/neni/callback?code=xkodx&state=xstavx' });
  await app.close();
  const typed = ['tajneHesloKterePrehlednou', 'spravce@kraj.example', 'xkodx', 'xstavx', goodPassword];
  for (const hidden of [admin.cookie.split('=')[1] ?? '?', admin.csrf, ...typed]) expect(log).not.toContain(hidden);
  expect(answer.statusCode).toBe(200);
  expect(log).toContain('/api/v1/passports');
  // psp_<16 characters>_<secret>, and the secret may hold a _ itself.
  const [id, secret] = [token.slice(4, 20), token.slice(21)];
  for (const hidden of ['jmenoosoby', '192.0.2.77', secret, `psp_${id}`, 'psp_spatnyklic', 'Xkuratorx']) expect(log).not.toContain(hidden);
});
