import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from './databases.ts';
import { openDraft, openTestRegistry } from './registry.ts';

const records = 3_000;
const killAfter = 700;

/** Imports until enough records were acknowledged, then kills the server as a power cut would. */
async function importAndKill(place: TestDatabase): Promise<string[]> {
  const child = fork(join(import.meta.dirname, 'server-process.ts'), [place.folder, place.url], { execArgv: ['--conditions=source'] });
  const [{ port, token }] = (await once(child, 'message')) as [{ port: number; token: string }];
  const acknowledged: string[] = [];
  const ended = once(child, 'exit');
  await new Promise<void>((resolve) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' };
    const call = request(
      { host: '127.0.0.1', port, path: '/api/v1/passports/import?status=published&organisation=hodonin', method: 'POST', headers },
      (response) => {
        let rest = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          const lines = (rest + chunk).split('\n');
          rest = lines.pop() ?? '';
          acknowledged.push(...lines.map((line) => (JSON.parse(line) as { id: string }).id));
          if (acknowledged.length >= killAfter) child.kill('SIGKILL');
        });
        response.on('close', () => resolve());
        response.on('error', () => undefined);
      },
    );
    call.on('error', () => undefined);
    for (let n = 0; n < records; n += 1) call.write(`${JSON.stringify(openDraft({ iri: `https://data.hodonin.example/pad/${n}` }))}\n`);
    call.end();
  });
  await ended;
  return acknowledged;
}

describe.each(databases)('a server killed during an import on $name', ({ create }) => {
  let place: TestDatabase;
  beforeEach(async () => {
    place = await create();
  });
  afterEach(async () => {
    await place.remove();
  });

  test('has every record it acknowledged, whole, and its index agrees', async () => {
    const acknowledged = await importAndKill(place);
    expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter);
    // Past the leases of jobs that the killed process held.
    const clock = (): Date => new Date(Date.now() + 180_000);
    const registry = await openTestRegistry(place, { runJobs: true, clock });
    try {
      const { db } = registry.ctx.database;
      const stored = await db.selectFrom('passport').select(['id', 'revision']).execute();
      const ids = new Set(stored.map((row) => row.id));
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      const revisions = await db.selectFrom('revision').select('revision').execute();
      // Beside one entry of each passport, one of each batch says that its author published alone.
      const entries = await db.selectFrom('audit').select('seq').where('action', 'not like', 'own-work.%').execute();
      expect([revisions.length, entries.length]).toEqual([stored.length, stored.length]);

      await registry.jobs?.idle();
      const found = await registry.app.inject('/api/v1/passports?limit=1');
      expect(found.json().total).toBe(stored.length);
      expect(await db.selectFrom('job').selectAll().execute()).toEqual([]);
      const unassessed = await db.selectFrom('passport').select('id').where('quality_score', 'is', null).execute();
      expect(unassessed).toEqual([]);
    } finally {
      await registry.close();
    }
  });
});
