import type { Draft } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { raiseEvaluations } from '../src/publication-plan/raise-evaluations.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

interface Planned {
  passport: { id: string; title: { cs: string } };
  plannedOn?: string;
}

const dayMs = 86_400_000;

describe.each(databases)('the publication plan on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let now = Date.parse('2026-06-01T08:00:00.000Z');
  let registrar: Call;
  let approver: Call;
  let neighbour: Call;
  let dataTeam: Call;
  let guest: Call;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { clock: () => new Date(now) });
    await signIn();
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  /** Tokens do not live longer than a year. */
  async function signIn(): Promise<void> {
    registrar = await caller(registry, 'registrar', 'hodonin');
    approver = await caller(registry, 'approver', 'hodonin');
    neighbour = await caller(registry, 'approver', 'kyjov');
    dataTeam = await caller(registry, 'data-team');
  }
  async function wait(days: number): Promise<void> {
    now += days * dayMs;
    await signIn();
    await raiseEvaluations(registry.ctx);
  }

  type Plan = NonNullable<NonNullable<Draft['process']>['publicationPlan']>;
  const plan = async (call: Call, query = ''): Promise<Planned[]> => (await call('GET', `/publication-plan${query}`)).json().items;
  const titles = async (call: Call, query = '') => (await plan(call, query)).map(({ passport }) => passport.title.cs);
  const planned = async (call: Call, cs: string, publicationPlan: Plan, fields: Partial<Draft> = {}, query = ''): Promise<string> =>
    (await call('POST', `/passports${query}`, openDraft({ title: { cs }, process: { publicationPlan }, ...fields }))).json().id;

  test('goes by the planned day, and shows what is on its way to the organisation and the data team', async () => {
    const later = await planned(registrar, 'Později', { plannedOn: '2027-03-01', state: 'planned', reason: { cs: 'Čeká na export.' } });
    await planned(registrar, 'Dřív', { plannedOn: '2026-09-01', state: 'in-progress' });
    await planned(registrar, 'Někdy', { state: 'postponed' });
    await planned(neighbour, 'Kyjov', { plannedOn: '2026-10-01', state: 'planned' });
    await planned(approver, 'Hotovo', { plannedOn: '2026-05-01', state: 'done' }, {}, '?status=published');
    await planned(approver, 'Chráněné', { plannedOn: '2026-12-01' }, { security: { personalData: 'personal' } }, '?status=published');
    expect(await titles(registrar)).toEqual(['Hotovo', 'Dřív', 'Chráněné', 'Později', 'Někdy']);
    expect(await titles(dataTeam)).toEqual(['Hotovo', 'Dřív', 'Kyjov', 'Později', 'Někdy']);
    for (const call of [guest, await caller(registry, 'planner')]) expect(await titles(call)).toEqual(['Hotovo']);
    expect(await titles(neighbour)).toEqual(['Hotovo', 'Kyjov']);
    expect(await titles(registrar, '?year=2026')).toEqual(['Hotovo', 'Dřív', 'Chráněné']);
    expect(await titles(registrar, '?state=planned&state=postponed')).toEqual(['Později', 'Někdy']);
    expect(await titles(dataTeam, '?organisation=kyjov')).toEqual(['Kyjov']);
    expect((await plan(registrar)).find(({ passport }) => passport.id === later)).toMatchObject({
      plannedOn: '2027-03-01',
      state: 'planned',
      reason: { cs: 'Čeká na export.' },
    });
  });

  test('follows what passports say', async () => {
    const id = await planned(registrar, 'Proměna', { plannedOn: '2026-07-01' });
    const own = async () => (await plan(registrar)).filter(({ passport }) => passport.id === id).map(({ plannedOn }) => plannedOn);
    await registrar('PATCH', `/passports/${id}`, { process: { publicationPlan: { plannedOn: '2026-08-01' } } }, { 'if-match': '*' });
    expect(await own()).toEqual(['2026-08-01']);
    await registrar('PATCH', `/passports/${id}`, { process: null }, { 'if-match': '*' });
    expect(await own()).toEqual([]);
    await registrar('POST', `/passports/${id}/restore`, { revision: 1 });
    expect(await own()).toEqual(['2026-07-01']);
    await approver('DELETE', `/passports/${id}`);
    expect(await own()).toEqual([]);
  });

  test('comes page by page, each passport once', async () => {
    const whole = await plan(registrar);
    const seen: Planned[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: Planned[]; next: string | null } = (
        await registrar('GET', `/publication-plan?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
      ).json();
      seen.push(...page.items);
      cursor = page.next;
    }
    expect(seen).toEqual(whole);
    expect((await registrar('GET', '/publication-plan?cursor=nic')).json().code).toBe('invalid-cursor');
  });

  describe('and the yearly evaluation', () => {
    const answers = { benefits: 'Xprinosx', users: 'Školy', keep: 'yes' };
    const tasks = async (id: string) =>
      (await approver('GET', '/queue?kind=evaluation&limit=200')).json().items.filter((item: Planned) => item.passport.id === id).length;

    test('is due a year after publication, once, and again a year after it was made', async () => {
      const { id } = (await approver('POST', '/passports?status=published', openDraft())).json();
      await wait(364);
      expect(await tasks(id)).toBe(0);
      await wait(2);
      await raiseEvaluations(registry.ctx);
      expect(await tasks(id)).toBe(1);
      await approver('PATCH', `/passports/${id}`, { ownerUnit: 'Odbor' }, { 'if-match': '*' });
      await raiseEvaluations(registry.ctx);
      expect(await tasks(id)).toBe(1);
      const made = await registrar('POST', `/passports/${id}/evaluation`, { year: 2027, answers });
      expect([made.statusCode, made.json()]).toMatchObject([201, { year: 2027, answers, author: expect.stringContaining('token:') }]);
      expect(await tasks(id)).toBe(0);
      await wait(366);
      expect(await tasks(id)).toBe(1);
      const events = await registry.ctx.database.db.selectFrom('event').select('kind').where('passport_id', '=', id).execute();
      expect(events.map(({ kind }) => kind).toSorted()).toEqual(['evaluation.due', 'evaluation.due', 'evaluation.stored']);
    });

    test('is stored once a year, for published passports, and read inside only', async () => {
      const { id } = (await approver('POST', '/passports?status=published', openDraft())).json();
      const year = new Date(now).getUTCFullYear();
      const store = (call: Call, wanted: number, passport = id, keep = 'yes') =>
        call('POST', `/passports/${passport}/evaluation`, { year: wanted, answers: { ...answers, keep } });
      await store(registrar, year);
      await store(registrar, year, id, 'change');
      const { items } = (await registrar('GET', `/passports/${id}/evaluation`)).json();
      expect(items).toMatchObject([{ year, answers: { keep: 'change' } }]);
      expect((await store(registrar, year + 1)).json()).toMatchObject({ code: 'invalid-request', faults: [{ pointer: '/year' }] });
      expect((await store(registrar, year, id, 'maybe')).json().code).toBe('invalid-request');
      expect((await store(neighbour, year)).json().code).toBe('not-allowed');
      for (const call of [guest, neighbour]) expect((await call('GET', `/passports/${id}/evaluation`)).body).not.toContain('Xprinosx');
      expect((await dataTeam('GET', `/passports/${id}/evaluation`)).json().items[0]).not.toHaveProperty('author');
      const draft = (await registrar('POST', '/passports', openDraft())).json().id;
      expect((await store(registrar, year, draft)).json().code).toBe('passport-not-published');
    });
  });
});
