import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

interface Entry {
  number: number;
  kind: string;
  at: string;
  actor?: string;
  text?: string;
}

describe.each(databases)('the timeline on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let now = Date.parse('2026-06-01T08:00:00.000Z');
  let registrar: Call;
  let approver: Call;
  let neighbour: Call;
  let dataTeam: Call;
  let guest: Call;
  let id: string;
  beforeAll(async () => {
    place = await create();
    // Everything comes a second later.
    registry = await openTestRegistry(place, { runJobs: true, clock: () => new Date((now += 1_000)) });
    registrar = await caller(registry, 'registrar', 'hodonin');
    approver = await caller(registry, 'approver', 'hodonin');
    neighbour = await caller(registry, 'approver', 'kyjov');
    dataTeam = await caller(registry, 'data-team');
    guest = await caller(registry, 'guest');
    id = (await registrar('POST', '/passports', openDraft())).json().id;
    await registrar('POST', `/passports/${id}/submit`);
    await approver('POST', `/passports/${id}/return`, { note: 'Xpoznamkax', comments: [{ pointer: '/description', text: 'Xslovox' }] });
    const [comment] = (await registrar('GET', `/passports/${id}/comments`)).json().items;
    await registrar('PATCH', `/passports/${id}/comments/${comment.id}`, { resolved: true });
    await registrar('POST', `/passports/${id}/submit`);
    await approver('POST', `/passports/${id}/approve`);
    await registry.jobs?.idle();
    await approver('PUT', `/passports/${id}`, { title: { cs: 'X' }, access: { rights: 'PUBLIC' } }, { 'if-match': '*' });
    await registry.jobs?.idle();
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const timeline = async (call: Call, query = ''): Promise<Entry[]> =>
    (await call('GET', `/passports/${id}/timeline${query}`)).json().items;

  test('tells its organisation everything, the newest first', async () => {
    const entries = await timeline(registrar);
    const steps = entries.map(({ kind }) => kind).filter((kind) => !/score|alarm/.test(kind));
    expect(steps).toEqual([
      'revision',
      'approved',
      'revision',
      'submitted',
      'revision',
      'comment-resolved',
      'comment',
      'returned',
      'revision',
      'submitted',
      'revision',
      'revision',
    ]);
    expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['score', 'alarm-opened']));
    expect(entries.map(({ at }) => at)).toEqual(
      entries
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(entries.find(({ kind }) => kind === 'returned')).toMatchObject({ note: 'Xpoznamkax', actor: expect.stringContaining('token:') });
    const scores = entries.filter(({ kind }) => kind === 'score') as (Entry & { change: number | null })[];
    expect(scores.at(-1)?.change).toBeNull();
    expect(scores.every(({ change }) => change !== 0)).toBe(true);
  });

  test('tells the data team the same without who it was', async () => {
    const [own, seen] = [await timeline(registrar), await timeline(dataTeam)];
    expect(seen.map(({ kind }) => kind)).toEqual(own.map(({ kind }) => kind));
    expect(seen.filter(({ actor }) => actor !== undefined)).toEqual([]);
  });

  test('tells outsiders of published revisions only', async () => {
    for (const call of [guest, neighbour]) {
      const body = (await call('GET', `/passports/${id}/timeline`)).body;
      expect(body).not.toMatch(/Xpoznamkax|Xslovox|token:/);
      expect(JSON.parse(body).items).toMatchObject([
        { kind: 'revision', status: 'published' },
        { kind: 'revision', status: 'published' },
      ]);
    }
  });

  test('comes page by page, each entry once', async () => {
    const whole = await timeline(registrar);
    const seen: Entry[] = [];
    for (let before: number | null = 1_000; before !== null;) {
      const page: { items: Entry[]; next: number | null } = (
        await registrar('GET', `/passports/${id}/timeline?limit=4&before=${before}`)
      ).json();
      seen.push(...page.items);
      before = page.next;
    }
    expect(seen).toEqual(whole);
  });
});
