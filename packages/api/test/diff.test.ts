import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('differences on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let registrar: Call;
  let approver: Call;
  let neighbour: Call;
  let dataTeam: Call;
  let guest: Call;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
    registrar = await caller(registry, 'registrar', 'hodonin');
    approver = await caller(registry, 'approver', 'hodonin');
    neighbour = await caller(registry, 'approver', 'kyjov');
    dataTeam = await caller(registry, 'data-team');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const diff = async (call: Call, id: string, query = '') => await call('GET', `/passports/${id}/revisions/diff${query}`);

  test('of two revisions name each field with what stood there and what stands', async () => {
    const { id } = (await approver('POST', '/passports?status=published', openDraft())).json();
    await approver('PATCH', `/passports/${id}`, { title: { cs: 'Hřiště' }, frequency: null }, { 'if-match': '*' });
    const { from, to, changes } = (await diff(guest, id)).json();
    expect([from, to]).toEqual([1, 2]);
    expect(changes).toMatchObject([
      { kind: 'changed', pointer: '/title/cs', label: { cs: 'Název (česky)' }, before: 'Dětská hřiště', after: 'Hřiště' },
      { kind: 'removed', pointer: '/frequency', before: 'ANNUAL' },
    ]);
    expect((await diff(guest, id, '?from=2&to=1')).json().changes[0]).toMatchObject({ before: 'Hřiště', after: 'Dětská hřiště' });
    expect((await diff(guest, id, '?from=1&to=9')).json().code).toBe('revision-not-found');
    expect((await diff(guest, id, '?from=x')).json().code).toBe('invalid-request');
  });

  test('of revisions that were not published are for the organisation', async () => {
    const { id } = (await registrar('POST', '/passports', openDraft({ title: { cs: 'Xnavrhx' } }))).json();
    expect((await diff(guest, id)).statusCode).toBe(404);
    await registrar('PUT', `/passports/${id}`, openDraft({ title: { cs: 'Hotovo' } }), { 'if-match': '*' });
    await approver('POST', `/passports/${id}/publish`);
    for (const call of [guest, neighbour, dataTeam]) {
      for (const query of ['', '?from=1&to=3', '?from=1&to=2', '?to=2']) {
        const { statusCode, body } = await diff(call, id, query);
        expect([query, statusCode, body.includes('Xnavrhx')]).toEqual([query, 404, false]);
      }
    }
    expect((await diff(registrar, id, '?from=1&to=2')).json().changes).toMatchObject([{ before: 'Xnavrhx', after: 'Hotovo' }]);
  });

  test('show an outsider no more than the revisions themselves, by the level of today', async () => {
    const draft = openDraft({ locations: [{ system: { name: 'Xsystemx' } }] });
    const { id } = (await approver('POST', '/passports?status=published', draft)).json();
    await approver(
      'PUT',
      `/passports/${id}`,
      { ...draft, locations: [{ system: { name: 'Xnovyx' } }], ownerUnit: 'Xodborx' },
      { 'if-match': '*' },
    );
    expect((await diff(guest, id)).body).toContain('Xnovyx');
    await approver('PATCH', `/passports/${id}`, { security: { personalData: 'personal' } }, { 'if-match': '*' });
    for (const call of [guest, neighbour, dataTeam]) {
      for (const query of ['?from=1&to=2', '?from=1&to=3', ''])
        expect((await diff(call, id, query)).body).not.toMatch(/Xsystemx|Xnovyx|Xodborx/);
    }
    expect((await diff(approver, id, '?from=1&to=2')).body).toContain('Xnovyx');
  });

  test('of a proposal tell reviewers what it would change, and nobody else', async () => {
    const { id } = (await approver('POST', '/passports?status=published', openDraft())).json();
    await registrar('PUT', `/passports/${id}/proposal`, openDraft({ title: { cs: 'Xjinakx' }, curator: { name: 'Xkuratorx' } }));
    const own = await registrar('GET', `/passports/${id}/proposal/diff`);
    expect(own.json()).toMatchObject({
      version: 1,
      baseRevision: 1,
      changes: [{ pointer: '/title/cs' }, { pointer: '/title/en' }, { pointer: '/curator/name' }],
    });
    const seen = await dataTeam('GET', `/passports/${id}/proposal/diff`);
    expect([seen.body.includes('Xjinakx'), seen.body.includes('Xkuratorx')]).toEqual([true, false]);
    for (const call of [guest, neighbour]) {
      const refused = await call('GET', `/passports/${id}/proposal/diff`);
      expect([refused.statusCode, refused.json().code]).toEqual([404, 'proposal-not-found']);
    }
  });
});
