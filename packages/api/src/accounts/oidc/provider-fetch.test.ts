import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowList } from '../../fetch/allow-list.ts';
import type { FetchRules } from '../../fetch/fetch-rules.ts';
import { providerFetch } from './provider-fetch.ts';

const rules: FetchRules = {
  allow: allowList([]),
  ports: new Set([80, 443]),
  resolve: () => Promise.resolve(['10.0.0.7']),
  userAgent: 'Pasport',
};
let server: Server;
let issuer = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => asked.push(text));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url}`);
      if (request.url === '/redirect') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      else if (request.url === '/large') response.end(Buffer.alloc(1_000_001));
      else response.setHeader('content-type', 'application/json').end('{"ok":true}');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const options = { method: 'GET', headers: {}, body: null, redirect: 'manual' } as const;

test('the provider that the operator named is asked, wherever it stands', async () => {
  const fetch = providerFetch(issuer, rules);
  const answer = await fetch(`${issuer}/token`, { ...options, method: 'POST', body: new URLSearchParams({ code: 'x y' }) });
  expect([answer.status, await answer.json(), answer.headers.get('content-type')]).toEqual([200, { ok: true }, 'application/json']);
  expect(asked).toEqual(['code=x+y', 'POST /token']);
});

test.each([
  ['a name that leads inside the network', () => 'https://prihlaseni.example/token', 'address-not-public'],
  ['an address of metadata of a cloud', () => 'http://169.254.169.254/keys', 'address-not-public'],
  ['another port of its machine', () => 'http://127.0.0.1:1/keys', 'port-not-allowed'],
  ['a file', () => 'file:///etc/passwd', 'scheme-not-allowed'],
  ['an endless answer', () => `${issuer}/large`, 'too-large'],
])('%s, named by the metadata of a provider, is refused', async (_what, address, reason) => {
  await expect(providerFetch(issuer, rules)(address(), options)).rejects.toMatchObject({ reason });
});

test('a redirect is an answer, not a way', async () => {
  const { status } = await providerFetch(issuer, rules)(`${issuer}/redirect`, options);
  expect(status).toBe(302);
});
