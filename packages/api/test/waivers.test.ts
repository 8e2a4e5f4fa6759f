import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const reason = 'Klíčová slova doplní odbor do konce roku, víme o tom.';
const check = 'keywords-czech';

describe.each(databases)('accepting a finding on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let now = Date.parse('2026-11-20T10:00:00.000Z');
  let own: Call;
  let registrar: Call;
  let guest: Call;
  let neighbour: Call;

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true, clock: () => new Date(now) });
    own = await caller(registry, 'approver', 'hodonin');
    registrar = await caller(registry, 'registrar', 'hodonin');
    neighbour = await caller(registry, 'approver', 'kyjov');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  async function register(fields = {}): Promise<string> {
    const { keywords: _keywords, ...draft } = openDraft(fields);
    const { id } = (await own('POST', '/passports?status=published', draft)).json();
    await registry.jobs?.idle();
    return id;
  }
  const accept = (call: Call, id: string, body: object = { reason }, name = check) => call('PUT', `/passports/${id}/waivers/${name}`, body);
  const reportOf = async (call: Call, id: string) => (await call('GET', `/passports/${id}/report`)).json();
  const measured = (report: { measures: { check: string }[] }) => report.measures.find((measure) => measure.check === check);

  test('takes it out of the score, keeps it in the report with the reason, and is taken back', async () => {
    const id = await register();
    const before = await reportOf(guest, id);
    const accepted = await accept(own, id, { reason, until: '2026-12-31' });
    expect([accepted.statusCode, accepted.json()]).toMatchObject([200, { check, reason, until: '2026-12-31' }]);
    await registry.jobs?.idle();
    const after = await reportOf(guest, id);
    expect(measured(after)).toMatchObject({ answer: 'waived', lost: 0 });
    expect(after.score).toBeGreaterThan(before.score);
    expect(after.findings.find((finding: { check: string }) => finding.check === check).waived).toEqual({ reason, until: '2026-12-31' });
    const diff = (await guest('GET', `/passports/${id}/reports/diff`)).json();
    expect(diff.better.map((change: { check: string }) => change.check)).toContain(check);
    expect((await own('DELETE', `/passports/${id}/waivers/${check}`)).statusCode).toBe(204);
    await registry.jobs?.idle();
    expect((await reportOf(guest, id)).score).toBe(before.score);
    expect((await own('DELETE', `/passports/${id}/waivers/${check}`)).json().code).toBe('waiver-not-found');
  });

  test('does not count in a summary of quality', async () => {
    const id = await register({ title: { cs: 'Xjedinecnax věc' } });
    const found = async () =>
      (await guest('GET', '/quality/summary?q=xjedinecnax')).json().findings.map((item: { check: string }) => item.check);
    await registry.ctx.index.waitFor(500, 700);
    expect(await found()).toContain(check);
    await accept(own, id);
    await registry.jobs?.idle();
    await registry.ctx.index.waitFor(1_000, 700);
    expect(await found()).not.toContain(check);
  });

  test('ends with its last day', async () => {
    const id = await register();
    await accept(own, id, { reason, until: '2026-11-20' });
    await registry.jobs?.idle();
    expect(measured(await reportOf(guest, id))).toMatchObject({ answer: 'waived' });
    now += 86_400_000;
    registry.ctx.wakeJobs();
    await registry.jobs?.idle();
    expect(measured(await reportOf(guest, id))).toMatchObject({ answer: 'fail' });
    expect((await own('GET', `/passports/${id}/waivers`)).json().items).toMatchObject([{ check, holds: false }]);
  });

  test('is for those who may publish, of their own organisation', async () => {
    const id = await register();
    expect((await accept(guest, id)).json().code).toBe('not-signed-in');
    expect((await accept(registrar, id)).json().code).toBe('not-allowed');
    expect((await accept(neighbour, id)).json().code).toBe('not-allowed');
    const critical = await register({ security: { personalData: 'special' } });
    expect((await accept(guest, critical)).json().code).toBe('passport-not-found');
    expect((await guest('GET', `/passports/${id}/waivers`)).json().items).toEqual([]);
  });

  test('needs a reason, a day to come and a check that may be accepted', async () => {
    const id = await register();
    expect((await accept(own, id, { reason: '  krátké  ' })).json()).toMatchObject({
      code: 'invalid-request',
      faults: [{ pointer: '/reason' }],
    });
    expect((await accept(own, id, { reason, until: '2020-01-01' })).json()).toMatchObject({
      faults: [{ pointer: '/until', code: 'over' }],
    });
    expect((await accept(own, id, { reason, until: 'zítra' })).json().code).toBe('invalid-request');
    expect((await accept(own, id, {})).json().code).toBe('invalid-request');
    expect((await accept(own, id, { reason }, 'no-such-check')).json().code).toBe('check-not-found');
    expect((await accept(own, id, { reason }, 'personal-data-public')).json().code).toBe('check-not-waivable');
    await own('DELETE', `/passports/${id}`);
    expect((await accept(own, id)).json().code).toBe('passport-archived');
  });

  test('shows the reason only to those who see the passport in full', async () => {
    const id = await register({ security: { personalData: 'personal' } });
    await accept(own, id, { reason: 'Důvod xduvodx jen pro zasvěcené.' });
    await registry.jobs?.idle();
    for (const call of [guest, neighbour])
      for (const door of ['', '/waivers', '/report', '/reports/2', '/reports/diff', '/revisions', '/report.csv'])
        expect([door, (await call('GET', `/passports/${id}${door}`)).body.includes('xduvodx')]).toEqual([door, false]);
    expect((await guest('GET', `/passports/${id}/waivers`)).json().code).toBe('not-signed-in');
    expect((await own('GET', `/passports/${id}/waivers`)).json().items[0]).toMatchObject({ check, holds: true, actor: expect.any(String) });
  });

  test('is written in the audit log without its text', async () => {
    const id = await register();
    await accept(own, id);
    await own('DELETE', `/passports/${id}/waivers/${check}`);
    const { db } = registry.ctx.database;
    const entries = await db
      .selectFrom('audit')
      .selectAll()
      .where('object', '=', id)
      .where('action', 'like', 'waiver.%')
      .orderBy('seq')
      .execute();
    expect(entries.map(({ action }) => action)).toEqual(['waiver.accept', 'waiver.withdraw']);
    expect(entries[1]?.before_hash).toBe(entries[0]?.after_hash);
    expect(JSON.stringify(entries)).not.toContain('odbor');
    expect(await verifyAudit(registry.ctx.database)).toMatchObject({ broken: null });
  });
});
