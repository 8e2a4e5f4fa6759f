import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createToken } from '../src/accounts/create-token.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { taskPage, type TaskPlace } from '../src/workflow/task.store.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, calls, openDraft, openTestRegistry, type Call } from './registry.ts';

interface Item {
  kind: string;
  passport: { id: string; title?: { cs: string } };
  organisation: string;
  since: string;
  ageDays: number;
  dueOn: string;
  isLate: boolean;
}

const dayMs = 86_400_000;

describe.each(databases)('the queue on $name', ({ name, create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  // A Monday.
  let now = Date.parse('2026-06-01T08:00:00.000Z');
  let registrar: Call;
  let approver: Call;
  let neighbour: Call;
  let dataTeam: Call;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true, clock: () => new Date(now) });
    registrar = await caller(registry, 'registrar', 'hodonin');
    approver = await caller(registry, 'approver', 'hodonin');
    neighbour = await caller(registry, 'approver', 'kyjov');
    dataTeam = await caller(registry, 'data-team');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const queue = async (call: Call, query = ''): Promise<Item[]> => (await call('GET', `/queue${query}`)).json().items;
  const kindsOf = (items: Item[], id: string) => items.filter((item) => item.passport.id === id).map(({ kind }) => kind);
  const submitted = async (call: Call, fields = {}): Promise<string> => {
    const { id } = (await call('POST', '/passports', openDraft(fields))).json();
    await call('POST', `/passports/${id}/submit`);
    return id;
  };

  test('shows the data team what waits everywhere, an organisation its own, with age and due date', async () => {
    const own = await submitted(registrar);
    const other = await submitted(neighbour);
    now += 3 * dayMs;
    const [first] = await queue(approver);
    expect(first).toMatchObject({
      kind: 'submission',
      organisation: 'hodonin',
      ageDays: 3,
      dueOn: '2026-06-10',
      isLate: false,
      passport: { id: own, title: { cs: 'Dětská hřiště' } },
    });
    expect(kindsOf(await queue(approver), other)).toEqual([]);
    expect(await queue(approver, '?organisation=kyjov')).toEqual([]);
    expect(kindsOf(await queue(dataTeam), other)).toEqual(['submission']);
    expect((await queue(dataTeam, '?organisation=kyjov')).map(({ passport }) => passport.id)).toEqual([other]);
    const guest = await caller(registry, 'guest');
    expect((await guest('GET', '/queue')).json().code).toBe('not-signed-in');
    expect((await (await caller(registry, 'planner'))('GET', '/queue')).json().code).toBe('not-allowed');
    expect((await (await caller(registry, 'system-admin'))('GET', '/queue/counts')).json().code).toBe('not-allowed');
    now += 7 * dayMs;
    expect((await queue(approver))[0]).toMatchObject({ ageDays: 10, isLate: true });
  });

  test('holds an update that is overdue, until it is made', async () => {
    const modified = new Date(now).toISOString().slice(0, 10);
    const { id } = (await approver('POST', '/passports?status=published', openDraft({ frequency: 'WEEKLY', modified }))).json();
    const hidden = (await approver('POST', '/passports', openDraft({ frequency: 'WEEKLY', modified }))).json().id;
    await registry.jobs?.idle();
    expect(kindsOf(await queue(approver), id)).toEqual([]);
    now += 20 * dayMs;
    for (const one of [id, hidden]) await approver('PATCH', `/passports/${one}`, { ownerUnit: 'Odbor' }, { 'if-match': '*' });
    await registry.jobs?.idle();
    expect(kindsOf(await queue(approver, '?kind=update-overdue'), id)).toEqual(['update-overdue']);
    expect(kindsOf(await queue(approver), hidden)).toEqual([]);
    await approver('PATCH', `/passports/${id}`, { modified: new Date(now).toISOString().slice(0, 10) }, { 'if-match': '*' });
    await registry.jobs?.idle();
    expect(kindsOf(await queue(approver), id)).toEqual([]);
  });

  test('holds a score that dropped', async () => {
    const { id } = (await approver('POST', '/passports?status=published', openDraft())).json();
    await registry.jobs?.idle();
    await approver('PUT', `/passports/${id}`, { title: { cs: 'X' } }, { 'if-match': '*' });
    await registry.jobs?.idle();
    expect(kindsOf(await queue(approver, '?kind=score-dropped&kind=leak'), id)).toEqual(['score-dropped']);
    await approver('DELETE', `/passports/${id}`);
    expect(kindsOf(await queue(approver), id)).toEqual([]);
  });

  test('is paged in either order, each task once', async () => {
    for (let index = 0; index < 7; index += 1) {
      now += dayMs;
      await submitted(registrar, { title: { cs: `Sada ${index}` } });
    }
    for (const sort of ['age', 'due']) {
      const whole = await queue(dataTeam, `?sort=${sort}&limit=200`);
      const seen: Item[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { items: Item[]; next: string | null } = (
          await dataTeam('GET', `/queue?sort=${sort}&limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`)
        ).json();
        seen.push(...page.items);
        cursor = page.next;
      }
      expect(seen).toEqual(whole);
      const keys = whole.map((item) => (sort === 'age' ? item.since : item.dueOn));
      expect(keys).toEqual(keys.toSorted());
      expect(new Set(whole.map((item) => `${item.passport.id} ${item.kind}`)).size).toBe(whole.length);
      expect((await dataTeam('GET', `/queue?sort=${sort}&cursor=nic`)).json().code).toBe('invalid-cursor');
    }
    const { next } = (await dataTeam('GET', '/queue?sort=due&limit=1')).json();
    expect((await dataTeam('GET', `/queue?sort=age&cursor=${next}`)).json().code).toBe('invalid-cursor');
    const counts = (await dataTeam('GET', '/queue/counts')).json().items as { kind: string; count: number }[];
    const waiting = await queue(dataTeam, '?kind=submission&limit=200');
    expect(counts.find(({ kind }) => kind === 'submission')?.count).toBe(waiting.length);
  });

  test('shows of a protected passport no more than the passport itself', async () => {
    const id = await submitted(registrar, { title: { cs: 'Xkritickax' }, security: { personalData: 'special' } });
    const items = await queue(dataTeam, '?limit=200');
    expect(kindsOf(items, id)).toEqual(['submission']);
    expect(JSON.stringify(items)).not.toContain('Xkritickax');
    expect(JSON.stringify(await queue(approver, '?limit=200'))).toContain('Xkritickax');
  });

  test('narrows to what somebody looks after', async () => {
    const { database, clock } = registry.ctx;
    const at = clock().toISOString();
    const person = { id: 'p1', email: 'k@hodonin.example', name: 'K', language: 'cs' as const, created_at: at };
    await database.db.insertInto('person').values(person).execute();
    await database.db
      .insertInto('membership')
      .values({ person_id: 'p1', organisation_id: 'hodonin', role: 'registrar', created_at: at })
      .execute();
    const wanted = { role: 'registrar' as const, organisation: 'hodonin', label: 't', days: 9, personId: 'p1' };
    const curator = calls(registry.app, await createToken(database, wanted, clock()));
    const id = await submitted(registrar);
    const items = [
      { kind: 'curator', person: 'p1' },
      { kind: 'deputy', label: 'Jana z podatelny' },
    ];
    expect((await registrar('PUT', `/passports/${id}/assignments`, { items })).json().code).toBe('not-allowed');
    expect((await approver('PUT', `/passports/${id}/assignments`, { items })).json()).toEqual({ items });
    expect((await queue(curator, '?mine=true')).map(({ passport }) => passport.id)).toEqual([id]);
    expect((await queue(curator)).length).toBeGreaterThan(1);
    expect(await queue(approver, '?mine=true')).toEqual([]);
    const faults = async (list: object[]) =>
      (await approver('PUT', `/passports/${id}/assignments`, { items: list }))
        .json()
        .faults.map((fault: { pointer: string }) => fault.pointer);
    expect(await faults([{ kind: 'curator', person: 'nobody' }])).toEqual(['/items/0/person']);
    expect(await faults([{ kind: 'curator' }])).toEqual(['/items/0']);
    expect(
      await faults([
        { kind: 'curator', label: 'A' },
        { kind: 'curator', label: 'B' },
      ]),
    ).toEqual(['/items/1/kind']);
    expect((await neighbour('GET', `/passports/${id}/assignments`)).statusCode).toBe(404);
    expect((await dataTeam('GET', `/passports/${id}/assignments`)).json().items).toHaveLength(2);
  });

  test.runIf(name === 'sqlite')('is read along an index in every way that is asked for often', async () => {
    const { db } = registry.ctx.database;
    const after: TaskPlace = ['2026', 'a', 'leak'];
    const plans: string[] = [];
    for (const order of ['since', 'due_on'] as const)
      for (const selection of [{}, { organisations: ['hodonin'] }, { kinds: ['leak' as const] }]) {
        const query = taskPage(db, selection, { order, after, limit: 50 }).compile();
        const { rows } = await db.executeQuery<{ detail: string }>(
          CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]),
        );
        plans.push(...rows.map(({ detail }) => detail));
      }
    expect(plans.filter((detail) => !/^SEARCH task USING (COVERING )?INDEX/.test(detail))).toEqual([]);
    expect(plans).toHaveLength(6);
  });
});
