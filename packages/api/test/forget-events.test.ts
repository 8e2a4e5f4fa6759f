import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetNotifications } from '../src/notifications/forget-notifications.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { openTestRegistry } from './registry.ts';

describe.each(databases)('old events on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { clock: () => new Date('2026-12-31T00:00:00.000Z') });
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  test('are forgotten once they were told long ago; one that nobody was told of stays', async () => {
    const { db } = registry.ctx.database;
    const event = {
      kind: 'update.due',
      passport_id: null,
      organisation_id: null,
      actor: 'system',
      at: '2026-01-01T00:00:00.000Z',
      data: '{}',
    };
    await db
      .insertInto('event')
      .values([
        { ...event, id: 'old', delivered_at: '2026-07-03T00:00:00.000Z' },
        { ...event, id: 'new', delivered_at: '2026-07-05T00:00:00.000Z' },
        { ...event, id: 'waiting', delivered_at: null },
      ])
      .execute();
    await forgetNotifications(registry.ctx);
    expect(await db.selectFrom('event').select('id').orderBy('id').execute()).toEqual([{ id: 'new' }, { id: 'waiting' }]);
  });
});
