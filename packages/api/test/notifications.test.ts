import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { organisationRoles, roles } from '../src/accounts/actor.ts';
import { keepAlarms, openAlarms } from '../src/alarms/alarm.store.ts';
import { lockHeads } from '../src/db/heads.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { addPerson } from './add-person.ts';
import { administrator, invited, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry } from './registry.ts';

describe.each(databases)('notifications on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let admin: Browser;
  beforeEach(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true });
    admin = await administrator(registry);
  });
  afterEach(async () => {
    await registry.close();
    await place.remove();
  });

  interface Entry {
    id: string;
    kind: string;
    isRead: boolean;
    passport?: { id: string; title?: Record<string, string> };
    data: Record<string, unknown>;
  }
  const told = async (person: Browser): Promise<Entry[]> => {
    await registry.jobs?.idle();
    return (await person.call('GET', '/notifications')).json().items;
  };
  const kinds = async (person: Browser): Promise<string[]> => (await told(person)).map(({ kind }) => kind);
  const clerk = () => invited(registry.app, admin, 'clerk@hodonin.example', 'registrar', 'hodonin');
  const approver = (email = 'approver@hodonin.example') => invited(registry.app, admin, email, 'approver', 'hodonin');
  const submitted = async (by: Browser, draft = openDraft()): Promise<string> => {
    const { id } = (await by.call('POST', '/passports', draft)).json();
    expect((await by.call('POST', `/passports/${id}/submit`, undefined, { 'if-match': '*' })).statusCode).toBeLessThan(300);
    return id;
  };

  test('a submission is told to approvers and the data team, the decision to whoever submitted', async () => {
    const [author, decider, team] = [await clerk(), await approver(), await invited(registry.app, admin, 'tym@kraj.example', 'data-team')];
    const other = await invited(registry.app, admin, 'approver@kyjov.example', 'approver', 'kyjov');
    const officer = await invited(registry.app, admin, 'gestor@kraj.example', 'security-officer');
    const id = await submitted(author);
    expect(await told(decider)).toMatchObject([{ kind: 'submitted', isRead: false, passport: { id, title: { cs: 'Dětská hřiště' } } }]);
    expect(await kinds(team)).toEqual(['submitted']);
    for (const person of [author, other, officer, admin]) expect(await kinds(person)).toEqual([]);

    expect((await decider.call('POST', `/passports/${id}/comments`, { pointer: '/title', text: 'Upřesněte.' })).statusCode).toBe(201);
    await decider.call('POST', `/passports/${id}/return`, { note: 'Doplňte popis.' }, { 'if-match': '*' });
    expect((await told(author)).map(({ kind }) => kind)).toEqual(['returned', 'comment']);
    await author.call('POST', `/passports/${id}/submit`, undefined, { 'if-match': '*' });
    await team.call('POST', `/passports/${id}/approve`, undefined, { 'if-match': '*' });
    expect((await told(author)).map(({ kind }) => kind)).toEqual(['approved', 'returned', 'comment']);
    expect(await kinds(decider)).toEqual(['submitted', 'submitted']);
  });

  test('unread ones come first, page by page, each once; what is read stays read', async () => {
    const [author, decider] = [await clerk(), await approver()];
    for (let n = 0; n < 5; n += 1) await submitted(author, openDraft({ title: { cs: `Sada ${n}` } }));
    const all = await told(decider);
    expect(all.map(({ passport }) => passport?.title?.['cs'])).toEqual(['Sada 4', 'Sada 3', 'Sada 2', 'Sada 1', 'Sada 0']);
    const read = all.slice(0, 2).map(({ id }) => id);
    expect((await decider.call('POST', '/notifications/read', { ids: read })).json()).toEqual({ unread: 3 });
    expect((await author.call('POST', '/notifications/read', { ids: all.map(({ id }) => id) })).json()).toEqual({ unread: 0 });

    const seen: Entry[] = [];
    let cursor = '';
    for (let page = 0; page < 3; page += 1) {
      const answer = (await decider.call('GET', `/notifications?limit=2${cursor && `&cursor=${cursor}`}`)).json();
      expect(answer.unread).toBe(3);
      seen.push(...answer.items);
      cursor = answer.next;
    }
    expect(cursor).toBeNull();
    expect(seen.map(({ passport }) => passport?.title?.['cs'])).toEqual(['Sada 2', 'Sada 1', 'Sada 0', 'Sada 4', 'Sada 3']);
    expect((await decider.call('GET', '/notifications?cursor=2.x')).json().code).toBe('invalid-cursor');
    expect((await decider.call('POST', '/notifications/read', { all: true })).json()).toEqual({ unread: 0 });
  });

  test('a kind that is off is not told, and a setting that is not named is the usual one', async () => {
    const [author, decider] = [await clerk(), await approver()];
    const choiceOf = async (kind: string): Promise<string> =>
      (await decider.call('GET', '/notifications/settings')).json().items.find((item: { kind: string }) => item.kind === kind).choice;
    expect(await choiceOf('submitted')).toBe('daily');
    await decider.call('PUT', '/notifications/settings', { choices: { submitted: 'off', comment: 'weekly' } });
    expect([await choiceOf('submitted'), await choiceOf('comment'), await choiceOf('leak')]).toEqual(['off', 'weekly', 'now']);
    await submitted(author);
    expect(await kinds(decider)).toEqual([]);
    await decider.call('PUT', '/notifications/settings', { choices: {} });
    expect([await choiceOf('submitted'), await choiceOf('comment')]).toEqual(['daily', 'daily']);
    await submitted(author);
    expect(await kinds(decider)).toEqual(['submitted']);
    expect((await decider.call('PUT', '/notifications/settings', { choices: { submitted: 'hned' } })).statusCode).toBe(400);
    expect((await decider.call('PUT', '/notifications/settings', { choices: { neni: 'off' } })).statusCode).toBe(400);
  });

  test('whoever lost the role reads no title, and whoever is shut out is told no more', async () => {
    const [author, decider, shut] = [await clerk(), await approver(), await approver('druhy@hodonin.example')];
    await admin.call('PATCH', `/people/${shut.id}`, { isDisabled: true });
    const id = await submitted(author);
    expect(await kinds(decider)).toEqual(['submitted']);
    await admin.call('POST', `/people/${decider.id}/memberships`, { organisation: null, role: 'planner' });
    await admin.call('DELETE', `/people/${decider.id}/memberships?organisation=hodonin&role=approver`);
    await decider.signIn('approver@hodonin.example', 'lavička tesknota parník');
    expect((await told(decider)).map(({ passport }) => passport)).toEqual([{ id }]);
    const rows = await registry.ctx.database.db.selectFrom('notification').select('person_id').execute();
    expect(rows.map((row) => row.person_id)).not.toContain(shut.id);
  });

  test('nothing is told twice after a crash', async () => {
    const author = await clerk();
    const decider = await approver();
    await submitted(author);
    await registry.jobs?.idle();
    const { db } = registry.ctx.database;
    // A crash between the commit and the end of the job: the job comes again, the event may seem new.
    await db.updateTable('event').set({ delivered_at: null }).execute();
    const { notifyJob } = await import('../src/notifications/notify.job.ts');
    await notifyJob.run(registry.ctx, [], { error: () => undefined });
    expect(await kinds(decider)).toEqual(['submitted']);
    const waiting = await db.selectFrom('event').select('id').where('delivered_at', 'is', null).execute();
    expect(waiting).toEqual([]);
  });

  test('an alarm is told to those who mend it; a leak to the security officer too; each once', async () => {
    const people: Record<string, string> = {};
    for (const role of roles) {
      const organisation = organisationRoles.has(role) ? 'hodonin' : null;
      people[role] = await addPerson(registry, { email: `${role}@kraj.example`, role, organisation });
    }
    people['curator'] = await addPerson(registry, { email: 'kurator@hodonin.example', role: 'registrar', organisation: 'hodonin' });
    const token = await caller(registry, 'approver', 'hodonin');
    const { id } = (await token('POST', '/passports', openDraft())).json();
    // The assessment of the new passport judges the same alarms.
    await registry.jobs?.idle();
    const { db } = registry.ctx.database;
    await db
      .insertInto('assignment')
      .values({ passport_id: id, position: 0, kind: 'curator', person_id: people['curator'] ?? '', label: null })
      .execute();
    const alarms = ['leak', 'link-dead', 'update-overdue', 'rows-halved'] as const;
    const alarmed = async (): Promise<void> =>
      await db.transaction().execute(async (trx) => {
        await lockHeads(trx);
        const at = registry.ctx.clock().toISOString();
        const open = await openAlarms(trx, [id]);
        await keepAlarms(trx, { passportId: id, open, at }, alarms, Object.fromEntries(alarms.map((kind) => [kind, {}])));
      });
    await alarmed();
    await alarmed();
    await registry.jobs?.idle();
    const rows = await db.selectFrom('notification').select(['person_id', 'kind']).execute();
    const toldOf = (kind: string): string[] =>
      Object.keys(people)
        .filter((name) => rows.some((row) => row.person_id === people[name] && row.kind === kind))
        .toSorted();
    const menders = ['approver', 'curator', 'data-team', 'organisation-admin'];
    expect(toldOf('leak')).toEqual([...menders, 'security-officer']);
    expect(toldOf('link-dead')).toEqual(menders);
    expect(toldOf('update-overdue')).toEqual(menders);
    expect(toldOf('alarm')).toEqual(['curator']);
    expect(rows).toHaveLength(5 + 4 + 4 + 1);
  });

  test('a token has no notifications of its own', async () => {
    const token = await caller(registry, 'approver', 'hodonin');
    expect((await token('GET', '/notifications')).statusCode).toBe(403);
    expect((await (await caller(registry, 'guest'))('GET', '/notifications')).statusCode).toBe(401);
  });
});
