import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { addPerson } from './add-person.ts';
import { databases, type TestDatabase } from './databases.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('the hour of digests on $name', ({ create }) => {
  let place: TestDatabase;
  let server: MailServer;
  let registry: OpenRegistry;
  let admin: Call;
  let author: Call;
  let now: Date;
  beforeEach(async () => {
    // A Saturday noon; clocks in Prague go forward in the night.
    now = new Date('2026-03-28T12:00:00.000Z');
    place = await create();
    server = await startMailServer();
    registry = await openTestRegistry(place, { runJobs: true, smtpUrl: server.url, clock: () => now });
    admin = await caller(registry, 'system-admin');
    author = await caller(registry, 'registrar', 'hodonin');
    const person = await addPerson(registry, { email: 'denne@hodonin.example', role: 'approver', organisation: 'hodonin' });
    await registry.ctx.database.db
      .insertInto('notification_setting')
      .values({ person_id: person, kind: 'submitted', choice: 'daily' })
      .execute();
  });
  afterEach(async () => {
    await registry.close();
    await server.close();
    await place.remove();
  });

  const setHour = async (hour: number): Promise<void> => {
    expect((await admin('PUT', '/settings', { 'digest-hour': hour })).statusCode).toBe(200);
  };
  const submit = async (): Promise<void> => {
    expect((await author('POST', '/passports?status=submitted', openDraft())).statusCode).toBe(201);
    await registry.jobs?.idle();
  };
  const sentBy = async (time: string): Promise<number> => {
    now = new Date(time);
    await registry.jobs?.idle();
    return server.arrived.length;
  };

  test('is the one that is set, also over the night when clocks change', async () => {
    await setHour(14);
    await submit();
    expect(await sentBy('2026-03-28T13:59:59.000Z')).toBe(0);
    expect(await sentBy('2026-03-28T14:00:00.000Z')).toBe(1);
    await submit();
    expect(await sentBy('2026-03-29T05:00:00.000Z')).toBe(1);
    expect(await sentBy('2026-03-29T13:59:59.000Z')).toBe(1);
    expect(await sentBy('2026-03-29T14:00:00.000Z')).toBe(2);
  });

  test('holds for digests that begin to gather after it was changed; those that wait leave at the former one', async () => {
    await submit();
    await setHour(14);
    expect(await sentBy('2026-03-29T04:59:59.000Z')).toBe(0);
    expect(await sentBy('2026-03-29T05:00:00.000Z')).toBe(1);
    await submit();
    expect(await sentBy('2026-03-29T13:59:59.000Z')).toBe(1);
    expect(await sentBy('2026-03-29T14:00:00.000Z')).toBe(2);
  });

  test('that comes sooner takes along what waits for the former one', async () => {
    await submit();
    await setHour(14);
    await submit();
    expect(await sentBy('2026-03-28T14:00:00.000Z')).toBe(1);
    expect(server.arrived[0]?.subject).toBe('Pasport: co je nového (2)');
    expect(await sentBy('2026-03-29T05:00:00.000Z')).toBe(1);
  });
});
