import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAudit } from '../src/audit/list-audit.ts';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { administrator, invited, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('reads of protected records on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let own: Call;
  let member: Browser & { id: string };
  let [open, S3, S4, becoming]: string[] = [];
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true });
    own = await caller(registry, 'approver', 'hodonin');
    member = await invited(registry.app, await administrator(registry), 'jana@hodonin.example', 'registrar', 'hodonin');
    const trusted = await caller(registry, 'approver', 'hodonin', { publishesOwn: true });
    const make = async (fields: object) =>
      ((await trusted('POST', '/passports?status=published', openDraft(fields))).json() as { id: string }).id;
    const plan = { process: { publicationPlan: { plannedOn: '2099-01-01', reason: { cs: 'Po revizi.' } } } };
    open = await make({});
    S3 = await make({ security: { personalData: 'personal' }, ...plan });
    S4 = await make({ security: { personalData: 'special' } });
    becoming = await make({});
    const change = await own('PUT', `/passports/${becoming}/proposal`, openDraft({ security: { personalData: 'special' } }));
    if (change.statusCode !== 200) throw new Error(change.body);
    await registry.jobs?.idle();
    await registry.ctx.index.waitFor(100, 500);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  /** What the audit log has gained since. */
  const since = async (work: () => Promise<unknown>) => {
    const { db } = registry.ctx.database;
    const { seq } = await db.selectFrom('audit').select('seq').orderBy('seq', 'desc').executeTakeFirstOrThrow();
    await work();
    return await db
      .selectFrom('audit')
      .select(['action', 'object', 'organisation_id', 'actor', 'after_hash'])
      .where('seq', '>', seq)
      .where('action', '=', 'passport.read')
      .execute();
  };

  const single = [
    '',
    '?format=lkod',
    '/revisions',
    '/revisions/1',
    '/revisions/diff?from=1&to=1',
    '/report',
    '/report.csv',
    '/report.xlsx',
    '/report.html',
    '/report.ttl',
    '/reports',
    '/reports/1',
    '/links',
    '/timeline',
    '/waivers',
    '/review',
    '/comments',
    '/assignments',
    '/evaluation',
  ];

  test.each(single)('one passport%s is one entry, of its own people only', async (suffix) => {
    for (const id of [S3, S4] as string[]) {
      const [entry, ...more] = await since(() => own('GET', `/passports/${id}${suffix}`));
      expect(entry).toMatchObject({ object: id, organisation_id: 'hodonin', actor: expect.stringMatching(/^token:/) });
      expect(more).toEqual([]);
    }
    expect(await since(() => own('GET', `/passports/${open}${suffix}`))).toEqual([]);
  });

  test('a change that would protect what is open is read as a protected record', async () => {
    expect(await since(() => own('GET', `/passports/${becoming}/proposal`))).toMatchObject([{ object: becoming }]);
    expect(await since(() => own('GET', `/passports/${becoming}/proposal/diff`))).toMatchObject([{ object: becoming }]);
  });

  const both = () => [S3, S4].toSorted() as string[];
  const expectBoth = (entries: readonly object[]) => {
    const hash = createHash('sha256').update(both().join('\n')).digest('hex');
    expect(entries).toMatchObject([{ object: `2 passports: ${both().join(' ')}`, after_hash: hash, organisation_id: 'hodonin' }]);
  };

  test('many are one entry with their number, ids and hash: a search, an export', async () => {
    expectBoth(await since(() => own('GET', '/passports')));
    // What was read while it streamed is written down once it was sent.
    const afterStream = async () => {
      await own('GET', '/passports/export');
      await setTimeout(200);
    };
    expectBoth(await since(afterStream));
    expect(await since(() => own('GET', '/passports/export?organisation=kyjov'))).toEqual([]);
    expect(await since(() => own('GET', '/publication-plan'))).toMatchObject([{ object: S3 }]);
    expect(await since(() => own('GET', '/suggest?q=hriste'))).toEqual([]);
    expect(await since(() => own('GET', '/quality/summary'))).toEqual([]);
  });

  test('the queue, the alarms and the news of a person tell of them', async () => {
    const { db } = registry.ctx.database;
    for (const id of [S3, S4] as string[]) {
      await db
        .insertInto('task')
        .values({ passport_id: id, kind: 'evaluation', organisation_id: 'hodonin', since: '2026-01-01', due_on: '2026-01-10' })
        .execute();
      await db
        .insertInto('alarm')
        .values({ id: uuid(), passport_id: id, kind: 'leak', since: '2026-01-01', seen_at: '2026-01-01', data: '{}', closed_at: null })
        .execute();
    }
    expectBoth(await since(() => own('GET', '/queue?kind=evaluation')));
    expectBoth(await since(() => own('GET', '/alarms')));
    const news = { event_id: uuid(), person_id: member.id, passport_id: S4 as string, organisation_id: 'hodonin', at: '2026-01-01' };
    await db
      .insertInto('notification')
      .values({ id: uuid(), ...news, kind: 'update-due', data: '{}', choice: 'app', is_read: 0, mailed_at: null } as never)
      .execute();
    expect(await since(() => member.call('GET', '/notifications'))).toMatchObject([{ object: S4, actor: `person:${member.id}` }]);
  });

  test('an auditor finds who read a certain one, alone or among others', async () => {
    const at = { kind: 'token' as const, id: 'a', role: 'auditor' as const, organisation: null };
    const objects = async (object: string) =>
      (await listAudit(registry.ctx, at, { action: 'passport.read', object, limit: 500 })).items.map((item) => item.object);
    const ofS4 = await objects(S4 as string);
    expect(ofS4).toContain(S4);
    expect(ofS4).toContain(`2 passports: ${both().join(' ')}`);
    expect(ofS4).not.toContain(S3);
    expect(await objects(open as string)).toEqual([]);
    expect(await objects('2 pass')).toContain(`2 passports: ${both().join(' ')}`);
  });

  test('outsiders see none whole, so nothing is written for them', async () => {
    const outsiders = [await caller(registry, 'guest'), await caller(registry, 'data-team'), await caller(registry, 'registrar', 'kyjov')];
    const doors = ['/passports', '/passports/export', ...single.flatMap((suffix) => [S3, S4].map((id) => `/passports/${id}${suffix}`))];
    for (const call of outsiders)
      expect(
        await since(async () => {
          for (const door of doors) await call('GET', door);
        }),
      ).toEqual([]);
  });

  test('writing is no reading, and the log stays whole', async () => {
    const writer = await caller(registry, 'approver', 'hodonin', { publishesOwn: true });
    const entries = await since(async () => {
      await writer('PATCH', `/passports/${S3}`, { ownerUnit: 'Odbor' }, { 'if-match': '*' });
    });
    expect(entries).toEqual([]);
    expect(await verifyAudit(registry.ctx.database)).toMatchObject({ broken: null });
  });
});
