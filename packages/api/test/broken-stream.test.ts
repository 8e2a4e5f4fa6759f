import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createToken } from '../src/accounts/create-token.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { openDraft, openTestRegistry } from './registry.ts';

describe.each(databases)('an import whose stream breaks off on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let token: string;
  let port: number;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
    token = await createToken(registry.ctx.database, { role: 'registrar', organisation: 'hodonin', label: 'test', days: 1 }, new Date());
    await registry.app.listen({ host: '127.0.0.1', port: 0 });
    ({ port } = registry.app.server.address() as AddressInfo);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const options = () => ({
    host: '127.0.0.1',
    port,
    path: '/api/v1/passports/import',
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
  });
  const line = (name: string): string => `${JSON.stringify(openDraft({ iri: `https://data.hodonin.example/${name}` }))}\n`;
  const storedCount = async (): Promise<number> => (await registry.ctx.database.db.selectFrom('passport').select('id').execute()).length;

  test('that ends in the middle of a line reports what came before and the broken line', async () => {
    const body = await new Promise<string>((resolve, reject) => {
      const call = request(options(), (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve(text));
      });
      call.on('error', reject);
      call.end(line('a') + line('b') + line('c').slice(0, 60));
    });
    const results = body
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { line: number; status: string; problem?: { code: string } });
    expect(results).toMatchObject([
      { line: 1, status: 'created' },
      { line: 2, status: 'created' },
      { line: 3, status: 'refused', problem: { code: 'invalid-json' } },
    ]);
  });

  test('because the sender is gone keeps the whole lines and nothing of the broken one', async () => {
    const before = await storedCount();
    await new Promise<void>((resolve) => {
      const call = request(options());
      call.on('error', () => resolve());
      for (let n = 0; n < 150; n += 1) call.write(line(`pryc/${n}`));
      call.write(line('pryc/150').slice(0, 40), () => setTimeout(() => call.destroy(), 300));
      call.on('close', () => resolve());
    });
    for (let attempt = 0; attempt < 100 && (await storedCount()) < before + 150; attempt += 1) await sleep(50);
    await sleep(100);
    expect(await storedCount()).toBe(before + 150);
    expect((await registry.app.inject('/health/live')).statusCode).toBe(200);
  });
});
