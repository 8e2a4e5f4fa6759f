import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { Failure } from '../failure.ts';
import { call } from './call.ts';

/** A registry that has too many requests a few times, then answers. */
async function busyRegistry(times: number) {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.method);
    if (asked.length <= times)
      response.writeHead(429, { 'retry-after': '1', 'content-type': 'application/problem+json' }).end('{"code":"too-many-requests"}');
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    connection: { url, token: undefined, language: 'cs' as const, signal: new AbortController().signal },
    close: () => server.close(),
  };
}

test('a reading request rests as long as a busy registry asks for', async () => {
  const { asked, connection, close } = await busyRegistry(1);
  expect((await call(connection, 'passports')).status).toBe(200);
  expect(asked).toEqual(['GET', 'GET']);
  close();
});

test('a writing request is not repeated by itself', async () => {
  const { asked, connection, close } = await busyRegistry(1);
  await expect(call(connection, 'passports', { method: 'POST', body: '{}' })).rejects.toBeInstanceOf(Failure);
  expect(asked).toEqual(['POST']);
  close();
});
