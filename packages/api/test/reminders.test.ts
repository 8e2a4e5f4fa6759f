import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createToken } from '../src/accounts/create-token.ts';
import { remind } from '../src/notifications/reminders/remind.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { addPerson } from './add-person.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('reminders on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let approver: Call;
  let now: Date;
  beforeEach(async () => {
    now = new Date('2026-06-03T12:00:00.000Z');
    place = await create();
    registry = await openTestRegistry(place, { clock: () => now });
    approver = await caller(registry, 'approver', 'hodonin', { publishesOwn: true });
  });
  afterEach(async () => {
    await registry.close();
    await place.remove();
  });

  /** Events of a day, after the round of upkeep on it. */
  const on = async (day: string): Promise<unknown[]> => {
    now = new Date(`${day}T08:00:00.000Z`);
    await remind(registry.ctx);
    await remind(registry.ctx);
    const { db } = registry.ctx.database;
    const rows = await db.selectFrom('event').select(['kind', 'passport_id', 'data']).where('at', '=', now.toISOString()).execute();
    return rows.map(({ kind, passport_id: passport, data }) => [kind, passport, JSON.parse(data)]);
  };
  const publish = async (fields: Parameters<typeof openDraft>[0]): Promise<string> =>
    (await approver('POST', '/passports?status=published', openDraft(fields))).json().id;

  test('come a week before the next update is due, once a period', async () => {
    const id = await publish({ frequency: 'MONTHLY', modified: '2026-06-01', title: { cs: 'Koše' } });
    expect(await on('2026-06-20')).toEqual([]);
    const [first] = await on('2026-06-25');
    expect(first).toEqual(['update.due', id, { dueOn: '2026-07-01' }]);
    expect(await on('2026-06-26')).toEqual([]);
    // A save that changes no date is no new period.
    await approver('PATCH', `/passports/${id}`, { title: { cs: 'Odpadkové koše' } }, { 'if-match': '*' });
    expect(await on('2026-06-27')).toEqual([]);
    await approver('PATCH', `/passports/${id}`, { modified: '2026-07-01' }, { 'if-match': '*' });
    expect(await on('2026-07-10')).toEqual([]);
    expect(await on('2026-07-26')).toMatchObject([['update.due', id, {}]]);
  });

  test('keep to the promised day, and to published data alone', async () => {
    const id = await publish({ frequency: 'ANNUAL', modified: '2026-05-01', nextUpdateDue: '2026-09-15' });
    const { id: draft } = (await approver('POST', '/passports', openDraft({ frequency: 'MONTHLY', modified: '2026-06-01' }))).json();
    await publish({ frequency: 'DAILY', modified: '2026-06-01', title: { cs: 'Teploty' } });
    expect(await on('2026-06-30')).toEqual([]);
    expect(await on('2026-09-07')).toEqual([]);
    expect(await on('2026-09-08')).toEqual([['update.due', id, { dueOn: '2026-09-15' }]]);
    expect(draft).toBeTruthy();
    const archived = await publish({ frequency: 'MONTHLY', modified: '2026-09-01', title: { cs: 'Stromy' } });
    await approver('DELETE', `/passports/${archived}`);
    expect(await on('2026-09-27')).toEqual([]);
  });

  test('are told to curators, and to approvers of a passport that has none', async () => {
    const [curator, boss] = [
      await addPerson(registry, { email: 'kurator@hodonin.example', role: 'registrar', organisation: 'hodonin' }),
      await addPerson(registry, { email: 'vedouci@hodonin.example', role: 'approver', organisation: 'hodonin' }),
    ];
    const cared = await publish({ frequency: 'MONTHLY', modified: '2026-06-01', title: { cs: 'Koše' } });
    const alone = await publish({ frequency: 'MONTHLY', modified: '2026-06-01', title: { cs: 'Stromy' } });
    const { db } = registry.ctx.database;
    await db
      .insertInto('assignment')
      .values({ passport_id: cared, position: 0, kind: 'curator', person_id: curator, label: null })
      .execute();
    await on('2026-06-28');
    const { notifyJob } = await import('../src/notifications/notify.job.ts');
    await notifyJob.run(registry.ctx, [], { error: () => undefined });
    const told = await db
      .selectFrom('notification')
      .select(['person_id', 'passport_id', 'kind'])
      .where('kind', '=', 'update-due')
      .execute();
    expect(told.toSorted((one, other) => String(one.passport_id).localeCompare(String(other.passport_id)))).toEqual([
      { person_id: curator, passport_id: cared, kind: 'update-due' },
      { person_id: boss, passport_id: alone, kind: 'update-due' },
    ]);
  });

  test('come two weeks before a token ends, to whose it is; short-lived and revoked ones end in silence', async () => {
    const person = await addPerson(registry, { email: 'kdo@hodonin.example', role: 'registrar', organisation: 'hodonin' });
    const { database } = registry.ctx;
    const wanted = { role: 'registrar', organisation: 'hodonin', label: 'Xpopisx' } as const;
    const token = await createToken(database, { ...wanted, days: 90, personId: person }, now);
    await createToken(database, { ...wanted, days: 10 }, now);
    const revoked = await createToken(database, { ...wanted, days: 90 }, now);
    await approver('GET', '/alarms');
    await database.db
      .updateTable('token')
      .set({ revoked_at: now.toISOString() })
      .where('id', '=', revoked.split('_')[1] ?? '')
      .execute();
    expect(await on('2026-08-17')).toEqual([]);
    expect(await on('2026-08-19')).toEqual([['token.expiring', null, { token: token.split('_')[1], person, expiresOn: '2026-09-01' }]]);
    expect(await on('2026-08-20')).toEqual([]);
  });

  test('come two weeks before an accepted finding ends, once for each day on which it is to end', async () => {
    const id = await publish({ title: { cs: 'Koše' } });
    const accept = (until: string) =>
      approver('PUT', `/passports/${id}/waivers/keywords-czech`, { reason: 'Delší popis tu není třeba.', until });
    expect((await accept('2026-07-31')).statusCode).toBe(200);
    expect(await on('2026-07-16')).toEqual([]);
    expect(await on('2026-07-17')).toEqual([['waiver.expiring', id, { check: 'keywords-czech', expiresOn: '2026-07-31' }]]);
    expect(await on('2026-07-18')).toEqual([]);
    await accept('2026-09-30');
    expect(await on('2026-09-20')).toEqual([['waiver.expiring', id, { check: 'keywords-czech', expiresOn: '2026-09-30' }]]);
  });
});
