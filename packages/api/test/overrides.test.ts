import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { endExpiredOverrides } from '../src/overrides/end-expired.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';

const reason = 'Xduvodx: do rozhodnutí odboru se data chrání přísněji.';
const dayMs = 86_400_000;

describe.each(databases)('overriding the security level on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let now = Date.parse('2026-06-01T08:00:00.000Z');
  let officer: Call;
  let second: Call;
  let approver: Call;
  let registrar: Call;
  let dataTeam: Call;
  let neighbour: Call;
  let guest: Call;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { clock: () => new Date(now) });
    officer = await caller(registry, 'security-officer');
    second = await caller(registry, 'security-officer');
    approver = await caller(registry, 'approver', 'hodonin');
    registrar = await caller(registry, 'registrar', 'hodonin');
    dataTeam = await caller(registry, 'data-team');
    neighbour = await caller(registry, 'approver', 'kyjov');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const published = async (fields = {}): Promise<string> => {
    const draft = openDraft({ locations: [{ system: { name: 'Xsystemx' } }], ...fields });
    return (await approver('POST', '/passports?status=published', draft)).json().id;
  };
  const internal = { access: { rights: 'RESTRICTED' } };
  const ask = (call: Call, id: string, body: object) => call('POST', `/passports/${id}/security/override`, { reason, ...body });
  const confirm = (call: Call, id: string) => call('POST', `/passports/${id}/security/override/confirm`);
  const levelOf = async (id: string) => (await approver('GET', `/passports/${id}`)).json().registry.security;
  const tasksOf = async (id: string) =>
    (await registry.ctx.database.db.selectFrom('task').select('kind').where('passport_id', '=', id).execute()).map(({ kind }) => kind);

  test('a stricter level holds from the next request on, and the reason stays inside', async () => {
    const id = await published();
    expect((await guest('GET', `/passports/${id}`)).body).toContain('Xsystemx');
    expect((await ask(officer, id, { level: 'S3' })).json()).toMatchObject({ level: 'S3', fromLevel: 'S0', inForce: true });
    for (const call of [guest, neighbour, dataTeam]) expect((await call('GET', `/passports/${id}`)).body).not.toMatch(/Xsystemx|Xduvodx/);
    expect((await guest('GET', `/passports/${id}/revisions/1`)).body).not.toContain('Xsystemx');
    expect(await levelOf(id)).toMatchObject({ level: 'S3', ruleId: 'R5', override: { derivedLevel: 'S0', reason } });
    for (const call of [guest, neighbour]) expect((await call('GET', `/passports/${id}/security/override`)).statusCode).toBe(404);
    expect((await dataTeam('GET', `/passports/${id}/security/override`)).json()).toMatchObject({ reason });
    await approver('PATCH', `/passports/${id}`, { ownerUnit: 'Odbor' }, { 'if-match': '*' });
    expect((await levelOf(id)).level).toBe('S3');
    expect((await officer('DELETE', `/passports/${id}/security/override`)).statusCode).toBe(204);
    expect(await levelOf(id)).toEqual({ level: 'S0', ruleId: 'R5', policyVersion: 'pasport-security/1.0' });
    expect((await guest('GET', `/passports/${id}`)).body).toContain('Xsystemx');
    expect((await officer('DELETE', `/passports/${id}/security/override`)).json().code).toBe('override-not-found');
  });

  test('S4 takes the record out of sight and out of search at once', async () => {
    const id = await published({ title: { cs: 'Xjedinecnax sada' } });
    await registry.ctx.index.waitFor(1_000, 300);
    expect((await guest('GET', '/passports?q=xjedinecnax')).json().total).toBe(1);
    await ask(officer, id, { level: 'S4' });
    expect((await guest('GET', `/passports/${id}`)).statusCode).toBe(404);
    await registry.ctx.index.waitFor(2_000, 300);
    expect((await guest('GET', '/passports?q=xjedinecnax')).json().total).toBe(0);
  });

  test('a milder level waits for a second person, and holds for what they agreed to only', async () => {
    const id = await published(internal);
    const asked = await ask(officer, id, { level: 'S0', expiresOn: '2026-12-31' });
    expect([asked.statusCode, asked.json()]).toMatchObject([201, { level: 'S0', fromLevel: 'S2', inForce: false }]);
    expect(await tasksOf(id)).toEqual(['override-unconfirmed']);
    await approver('PATCH', `/passports/${id}`, { ownerUnit: 'Odbor' }, { 'if-match': '*' });
    expect((await levelOf(id)).level).toBe('S2');
    expect((await confirm(officer, id)).json().code).toBe('second-person-needed');
    expect((await confirm(registrar, id)).json().code).toBe('not-allowed');
    expect((await confirm(neighbour, id)).statusCode).toBe(403);
    expect((await ask(second, id, { level: 'S1', expiresOn: '2026-12-31' })).json().code).toBe('override-exists');
    expect((await confirm(second, id)).json()).toMatchObject({ inForce: true });
    expect([await tasksOf(id), (await levelOf(id)).level]).toEqual([[], 'S0']);
    expect((await confirm(approver, id)).json().code).toBe('override-not-found');
    expect((await guest('GET', `/passports/${id}`)).body).toContain('Xsystemx');
    // Stricter data than those that two people agreed about.
    await approver('PATCH', `/passports/${id}`, { security: { personalData: 'personal' } }, { 'if-match': '*' });
    expect((await levelOf(id)).level).toBe('S3');
    expect((await guest('GET', `/passports/${id}`)).body).not.toContain('Xsystemx');
  });

  test('two who confirm at once confirm once', async () => {
    const id = await published(internal);
    await ask(officer, id, { level: 'S1', expiresOn: '2026-12-31' });
    const codes = (await Promise.all([confirm(second, id), confirm(approver, id)])).map(({ statusCode }) => statusCode);
    expect(codes.toSorted()).toEqual([200, 404]);
  });

  test('holds for imports, restores and approvals as well', async () => {
    const iri = 'https://data.hodonin.example/sada/prisna';
    const id = await published({ iri });
    await ask(officer, id, { level: 'S3' });
    const [line] = await importLines(approver, '?status=published', [openDraft({ iri, ownerUnit: 'Import' })]);
    expect(line).toMatchObject({ status: 'changed', id });
    expect((await levelOf(id)).level).toBe('S3');
    await approver('POST', `/passports/${id}/restore`, { revision: 1 });
    expect((await levelOf(id)).level).toBe('S3');
    await registrar('PUT', `/passports/${id}/proposal`, openDraft({ iri, ownerUnit: 'Návrh' }));
    await registrar('POST', `/passports/${id}/submit`);
    expect((await approver('POST', `/passports/${id}/approve`)).json().registry.security.level).toBe('S3');
  });

  test('ends by itself after its last day, and is in the queue before', async () => {
    const id = await published(internal);
    await ask(officer, id, { level: 'S0', expiresOn: '2026-08-15' });
    await confirm(second, id);
    await endExpiredOverrides(registry.ctx);
    expect(await tasksOf(id)).toEqual([]);
    now = Date.parse('2026-07-20T08:00:00.000Z');
    await endExpiredOverrides(registry.ctx);
    await endExpiredOverrides(registry.ctx);
    const { items } = (await officer('GET', '/queue?kind=override-expiring')).json();
    expect(items).toMatchObject([{ dueOn: '2026-08-15', passport: { id } }]);
    now = Date.parse('2026-08-15T23:00:00.000Z');
    await endExpiredOverrides(registry.ctx);
    expect((await levelOf(id)).level).toBe('S0');
    now += 2 * 3_600_000;
    await endExpiredOverrides(registry.ctx);
    expect(await levelOf(id)).toEqual({ level: 'S2', ruleId: 'R3', policyVersion: 'pasport-security/1.0' });
    expect((await guest('GET', `/passports/${id}`)).body).not.toContain('Xsystemx');
    expect(await tasksOf(id)).toEqual([]);
    expect((await officer('GET', `/passports/${id}/security/override`)).statusCode).toBe(404);
    const events = await registry.ctx.database.db.selectFrom('event').select('kind').where('passport_id', '=', id).orderBy('id').execute();
    expect(events.map(({ kind }) => kind)).toEqual(['override.asked', 'override.started', 'override.expiring', 'override.ended']);
  });

  test('needs a reason, another level and, for a milder one, an end within a year', async () => {
    const id = await published(internal);
    const faults = async (body: object) =>
      (await ask(officer, id, body)).json().faults?.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    const today = new Date(now).toISOString().slice(0, 10);
    expect(await faults({ level: 'S2' })).toEqual(['/level same-level']);
    expect(await faults({ level: 'S3', reason: 'Krátký důvod.' })).toEqual(['/reason minLength']);
    expect(await faults({ level: 'S0' })).toEqual(['/expiresOn required']);
    expect(await faults({ level: 'S0', expiresOn: '2026-01-01' })).toEqual(['/expiresOn over']);
    expect(await faults({ level: 'S0', expiresOn: new Date(now + 367 * dayMs).toISOString().slice(0, 10) })).toEqual([
      '/expiresOn too-long',
    ]);
    expect((await ask(officer, id, { level: 'S5' })).json().code).toBe('invalid-request');
    for (const call of [approver, dataTeam, neighbour]) expect((await ask(call, id, { level: 'S3' })).json().code).toBe('not-allowed');
    expect((await ask(guest, id, { level: 'S3' })).json().code).toBe('not-signed-in');
    expect((await ask(officer, id, { level: 'S0', expiresOn: today })).statusCode).toBe(201);
    await approver('DELETE', `/passports/${id}`);
    expect((await ask(officer, id, { level: 'S4' })).json().code).toBe('passport-archived');
  });

  test('is in the audit log without its reason', async () => {
    const id = await published();
    await ask(officer, id, { level: 'S3' });
    await officer('DELETE', `/passports/${id}/security/override`);
    const entries = await registry.ctx.database.db.selectFrom('audit').selectAll().where('object', '=', id).orderBy('seq').execute();
    expect(entries.map(({ action }) => action)).toEqual([
      'passport.create',
      'own-work.alone',
      'passport.security',
      'override.asked',
      'passport.security',
      'override.ended',
    ]);
    expect(JSON.stringify(entries)).not.toContain('Xduvodx');
    expect(await verifyAudit(registry.ctx.database)).toMatchObject({ broken: null });
  });
});
