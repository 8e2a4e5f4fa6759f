import { afterAll, beforeAll, expect, test } from 'vitest';
import { createToken } from '@pasport/api';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;
let now = new Date('2026-03-01T15:30:00.000Z');
beforeAll(async () => {
  site = await openSite({ fixtures: false, clock: () => now });
});
afterAll(async () => {
  await site.close();
});

const ask = async (url: string) => await site.registry.app.inject({ url });
async function setContact(contact: string): Promise<void> {
  const { app, ctx } = site.registry;
  const token = await createToken(ctx.database, { role: 'system-admin', organisation: null, label: 't', days: 1 }, now);
  const answer = await app.inject({
    method: 'PUT',
    url: '/api/v1/settings',
    headers: { authorization: `Bearer ${token}` },
    payload: { contact },
  });
  expect(answer.statusCode).toBe(200);
}

test('security.txt is not there while nobody is named to write to', async () => {
  expect((await ask('/.well-known/security.txt')).statusCode).toBe(404);
});

test('security.txt names the contact of the settings, as the standard asks', async () => {
  await setContact('bezpecnost+data@kraj.example');
  const { statusCode, headers, body } = await ask('/.well-known/security.txt');
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body).toBe(
    [
      'Contact: mailto:bezpecnost%2Bdata@kraj.example',
      'Expires: 2026-05-30T00:00:00Z',
      'Preferred-Languages: cs, en',
      `Canonical: ${site.url}/.well-known/security.txt`,
      '',
    ].join('\n'),
  );
});

test('security.txt never says that it has expired', async () => {
  now = new Date('2027-12-31T23:59:59.000Z');
  const expires = /^Expires: (.+)$/m.exec((await ask('/.well-known/security.txt')).body)?.[1] ?? '';
  const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
  expect(days).toBeGreaterThan(80);
  expect(days).toBeLessThan(365);
});

test('security.txt goes again with the contact', async () => {
  await setContact('');
  expect((await ask('/.well-known/security.txt')).statusCode).toBe(404);
});
