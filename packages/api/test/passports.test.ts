import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('passports over REST on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let guest: Call;
  let registrar: Call;
  let approver: Call;
  let neighbour: Call;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
    guest = await caller(registry, 'guest');
    registrar = await caller(registry, 'registrar', 'hodonin');
    approver = await caller(registry, 'approver', 'hodonin');
    neighbour = await caller(registry, 'approver', 'kyjov');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  test('a registered draft is its organisation’s own until it is published', async () => {
    const created = await registrar('POST', '/passports', openDraft());
    expect(created.statusCode).toBe(201);
    expect(created.headers['etag']).toBe('"1"');
    const { id, slug, registry: stored } = created.json();
    expect(created.headers['location']).toBe(`/api/v1/passports/${id}`);
    expect(slug).toMatch(/^detska-hriste-[0-9a-f]{8}$/);
    expect(stored).toMatchObject({ organisation: 'hodonin', status: 'draft', revision: 1, security: { level: 'S0' } });

    expect((await registrar('GET', `/passports/${id}`)).statusCode).toBe(200);
    expect((await registrar('GET', `/passports/${slug}`)).json().id).toBe(id);
    expect((await guest('GET', `/passports/${id}`)).statusCode).toBe(404);
    expect((await neighbour('GET', `/passports/${id}`)).statusCode).toBe(404);

    expect((await registrar('POST', `/passports/${id}/publish`)).statusCode).toBe(403);
    expect((await neighbour('POST', `/passports/${id}/publish`)).statusCode).toBe(404);
    expect((await approver('POST', `/passports/${id}/publish`)).json().registry.status).toBe('published');
    const shown = await guest('GET', `/passports/${id}`);
    expect(shown.statusCode).toBe(200);
    expect(shown.json().registry).not.toHaveProperty('createdBy');
  });

  test('a write says which revision it changes, and a stale one changes nothing', async () => {
    const { id } = (await registrar('POST', '/passports', openDraft())).json();
    const changed = openDraft({ title: { cs: 'Hřiště ve městě' } });
    expect((await registrar('PUT', `/passports/${id}`, changed)).statusCode).toBe(428);
    expect((await registrar('PUT', `/passports/${id}`, changed, { 'if-match': '"7"' })).statusCode).toBe(412);
    const put = await registrar('PUT', `/passports/${id}`, changed, { 'if-match': '"1"' });
    expect([put.statusCode, put.headers['etag'], put.json().registry.revision]).toEqual([200, '"2"', 2]);
    const same = await registrar('PUT', `/passports/${id}`, changed, { 'if-match': '"2"' });
    expect(same.json().registry.revision).toBe(2);
    const patched = await registrar('PATCH', `/passports/${id}`, { description: null, keywords: { cs: ['park'] } }, { 'if-match': '"2"' });
    expect(patched.json()).toMatchObject({ title: { cs: 'Hřiště ve městě' }, keywords: { cs: ['park'] } });
    expect(patched.json()).not.toHaveProperty('description');
    expect((await neighbour('PUT', `/passports/${id}`, changed, { 'if-match': '*' })).statusCode).toBe(404);
    expect((await guest('PUT', `/passports/${id}`, changed, { 'if-match': '*' })).statusCode).toBe(404);
  });

  test('two writers of one revision: one wins, the other is told', async () => {
    const { id } = (await registrar('POST', '/passports', openDraft())).json();
    const writes = ['A', 'B', 'C', 'D'].map((cs) =>
      registrar('PUT', `/passports/${id}`, openDraft({ title: { cs } }), { 'if-match': '"1"' }),
    );
    const codes = (await Promise.all(writes)).map((response) => response.statusCode);
    expect(codes.toSorted()).toEqual([200, 412, 412, 412]);
    expect((await registrar('GET', `/passports/${id}`)).json().registry.revision).toBe(2);
  });

  test('history is kept, and any revision comes back', async () => {
    const { id } = (await approver('POST', '/passports?status=published', openDraft())).json();
    await approver('PATCH', `/passports/${id}`, { title: { cs: 'Omyl' } }, { 'if-match': '"1"' });
    const { items } = (await approver('GET', `/passports/${id}/revisions`)).json();
    expect(items.map((item: { revision: number }) => item.revision)).toEqual([2, 1]);
    expect((await guest('GET', `/passports/${id}/revisions/1`)).json().title.cs).toBe('Dětská hřiště');
    const restored = await approver('POST', `/passports/${id}/restore`, { revision: 1 });
    expect(restored.json()).toMatchObject({
      title: { cs: 'Dětská hřiště', en: 'Playgrounds' },
      registry: { revision: 3, status: 'published' },
    });
    expect((await approver('POST', `/passports/${id}/restore`, { revision: 9 })).statusCode).toBe(404);
  });

  test('an archived passport is out of sight and can be restored', async () => {
    const { id } = (await approver('POST', '/passports?status=published', openDraft())).json();
    expect((await registrar('DELETE', `/passports/${id}`)).statusCode).toBe(403);
    expect((await approver('DELETE', `/passports/${id}`)).statusCode).toBe(204);
    expect((await guest('GET', `/passports/${id}`)).statusCode).toBe(404);
    expect((await approver('PUT', `/passports/${id}`, openDraft(), { 'if-match': '*' })).statusCode).toBe(409);
    expect((await approver('POST', `/passports/${id}/restore`, { revision: 1 })).json().registry.status).toBe('draft');
  });

  test('a repeated request with the same Idempotency-Key makes one passport', async () => {
    const key = { 'idempotency-key': 'zalozeni-1' };
    const [first, second] = await Promise.all([
      registrar('POST', '/passports', openDraft(), key),
      registrar('POST', '/passports', openDraft(), key),
    ]);
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json().id).toBe(first.json().id);
    const other = await registrar('POST', '/passports', openDraft({ title: { cs: 'Jiná' } }), key);
    expect([other.statusCode, other.json().code]).toEqual([422, 'idempotency-mismatch']);
    expect((await approver('POST', '/passports', openDraft(), key)).json().id).not.toBe(first.json().id);
  });

  test('the same IRI is not registered twice in one organisation', async () => {
    const draft = openDraft({ iri: 'https://data.hodonin.example/sada/1' });
    const { id } = (await registrar('POST', '/passports', draft)).json();
    const again = await registrar('POST', '/passports', draft);
    expect([again.statusCode, again.json().code, again.json().params.id, again.json().faults[0].pointer]).toEqual([
      409,
      'passport-exists',
      id,
      '/iri',
    ]);
    expect((await neighbour('POST', '/passports', draft)).statusCode).toBe(201);
    const other = (await registrar('POST', '/passports', openDraft())).json();
    expect((await registrar('PUT', `/passports/${other.id}`, draft, { 'if-match': '"1"' })).statusCode).toBe(409);
  });

  test('nobody writes for another organisation, and an unknown one is named', async () => {
    expect((await registrar('POST', '/passports', openDraft({ organisation: 'kyjov' }))).statusCode).toBe(403);
    const dataTeam = await caller(registry, 'data-team');
    expect((await dataTeam('POST', '/passports', openDraft())).json().faults[0].pointer).toBe('/organisation');
    expect((await dataTeam('POST', '/passports', openDraft({ organisation: 'atlantida' }))).json().code).toBe('organisation-not-found');
    expect((await dataTeam('POST', '/passports', openDraft({ organisation: 'kyjov' }))).json().registry.organisation).toBe('kyjov');
    expect((await guest('POST', '/passports', openDraft())).statusCode).toBe(401);
  });

  test('classified information is refused, whatever else is said', async () => {
    const response = await registrar('POST', '/passports', openDraft({ security: { blocks: [{ kind: 'classified' }] } }));
    expect([response.statusCode, response.json().code]).toEqual([422, 'classified-refused']);
  });

  test('all that one may see comes in one stream, each passport once', async () => {
    const drafts = Array.from({ length: 450 }, (_item, n) =>
      openDraft({ iri: `https://data.hodonin.example/proud/${n}`, title: { cs: `Proud ${n}` } }),
    );
    await importLines(approver, '?status=published', drafts);
    await registrar('POST', '/passports', openDraft({ title: { cs: 'Proud tajný' } }));
    const read = async (call: Call, query = ''): Promise<string[]> => {
      const answer = await call('GET', `/passports/export${query}`);
      expect(answer.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
      const lines = answer.body.split('\n').filter((line) => line !== '');
      return lines.map((line) => (JSON.parse(line) as { title: { cs: string } }).title.cs).filter((title) => title.startsWith('Proud'));
    };
    const expected = drafts.map((draft) => draft.title.cs ?? '').toSorted();
    expect((await read(guest)).toSorted()).toEqual(expected);
    expect((await read(registrar, '?organisation=hodonin')).toSorted()).toEqual([...expected, 'Proud tajný'].toSorted());
    expect(await read(guest, '?organisation=kyjov')).toEqual([]);
  });

  test('a passport remembers through which door it came', async () => {
    const byCli = await registrar('POST', '/passports', openDraft(), { 'user-agent': 'pasport-cli' });
    expect(byCli.json().registry.origin).toEqual({ kind: 'cli' });
    expect((await registrar('POST', '/passports', openDraft())).json().registry.origin).toEqual({ kind: 'api' });
  });

  test('a contradiction in the protection is refused at its place, and what would follow can be asked before', async () => {
    const draft = openDraft({
      security: { cia: { confidentiality: 1, integrity: 1, availability: 1, scheme: '409/2025' }, personalData: 'personal' },
    });
    const refused = await registrar('POST', '/passports', draft);
    expect([refused.statusCode, refused.json().faults]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/security/cia/confidentiality', code: 'security-K1' })],
    ]);
    const asked = await guest('POST', '/security/assess', draft);
    expect(asked.json()).toMatchObject({ level: 'S3', ruleId: 'R2', contradictions: [{ code: 'security-K1' }] });
    const policy = (await guest('GET', '/security/policy')).json();
    expect(policy.rules.map((rule: { id: string }) => rule.id)).toEqual(['R0', 'R1', 'R2', 'R3', 'R4', 'R5']);
    expect(policy.checks).toHaveLength(7);
  });

  test('what one has read is not sent again', async () => {
    const { id } = (await approver('POST', '/passports?status=published', openDraft())).json();
    const first = await guest('GET', `/passports/${id}`);
    const etag = String(first.headers['etag']);
    expect((await guest('GET', `/passports/${id}`, undefined, { 'if-none-match': etag })).statusCode).toBe(304);
    const own = await approver('GET', `/passports/${id}`);
    expect(own.headers['etag']).toBe('"1"');
  });
});
