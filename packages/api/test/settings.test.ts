import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { contactOf } from '../src/settings/contact-of.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openTestRegistry, type Call } from './registry.ts';

interface Shown {
  readonly items: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly default: unknown;
    readonly changedBy: string | null;
  }[];
}

describe.each(databases)('run-time settings on $name', ({ create }) => {
  let place: TestDatabase;
  let folder: string;
  let here: OpenRegistry;
  let there: OpenRegistry;
  let admin: Call;

  beforeAll(async () => {
    place = await create();
    folder = await mkdtemp(join(tmpdir(), 'pasport-test-'));
    here = await openTestRegistry(place);
    there = await openTestRegistry({ ...place, folder });
    admin = await caller(here, 'system-admin');
  });
  afterAll(async () => {
    await there.close();
    await here.close();
    await place.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const valueOf = (shown: Shown, name: string): unknown => shown.items.find((one) => one.name === name)?.value;
  const audited = async (): Promise<string[]> =>
    (await here.ctx.database.db.selectFrom('audit').select('object').where('action', '=', 'setting.change').orderBy('seq').execute()).map(
      ({ object }) => object,
    );

  test('have their defaults until somebody changes them', async () => {
    const shown = (await admin('GET', '/settings')).json() as Shown;
    expect(shown.items.length).toBeGreaterThan(2);
    for (const item of shown.items) expect([item.name, item.value, item.changedBy]).toEqual([item.name, item.default, null]);
  });

  test('a change holds at once here and within a second on the other process', async () => {
    const answer = await admin('PUT', '/settings', { contact: 'pomoc@kraj.example', 'digest-hour': 4 });
    expect(valueOf(answer.json() as Shown, 'contact')).toBe('pomoc@kraj.example');
    expect(await contactOf(here.ctx)).toBe('pomoc@kraj.example');
    const startedAt = performance.now();
    while ((await contactOf(there.ctx)) !== 'pomoc@kraj.example') {
      expect(performance.now() - startedAt).toBeLessThan(1_000);
      await sleep(20);
    }
  });

  test('what is left out returns to its default, and only what changes is written down', async () => {
    const before = (await audited()).length;
    const shown = (await admin('PUT', '/settings', { contact: 'pomoc@kraj.example' })).json() as Shown;
    expect([valueOf(shown, 'contact'), valueOf(shown, 'digest-hour')]).toEqual(['pomoc@kraj.example', 5]);
    expect((await audited()).slice(before)).toEqual(['setting:digest-hour']);
  });

  test.each([
    [{ contact: 'neni to adresa' }, '/contact'],
    [{ 'digest-hour': 24 }, '/digest-hour'],
    [{ 'digest-hour': '5' }, '/digest-hour'],
    [{ 'second-factor-roles': ['kdokoli'] }, '/second-factor-roles/0'],
    [{ name: { cs: 'x'.repeat(61), en: '' } }, '/name/cs'],
    [{ name: { cs: 'Data' } }, '/name/en'],
    [{ banner: { cs: 'Odstávka', en: '', level: 'error' } }, '/banner/level'],
    [{ banner: { cs: 'Odstávka', en: '', level: 'info', until: '2026-02-30' } }, '/banner/until'],
    [{ neznámé: 1 }, '/neznámé'],
  ])('a wrong value is refused whole: %j', async (body, pointer) => {
    const answer = await admin('PUT', '/settings', { contact: 'jina@kraj.example', ...body });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid-request']);
    expect(answer.json().faults).toContainEqual(expect.objectContaining({ pointer }));
    expect(valueOf((await admin('GET', '/settings')).json() as Shown, 'contact')).toBe('pomoc@kraj.example');
  });

  test('a stored value that this version does not know is passed over', async () => {
    const row = { value: '1', changed_by: 'x', changed_at: '2026-01-01T00:00:00.000Z' };
    await here.ctx.database.db
      .insertInto('setting')
      .values({ name: 'from-another-version', ...row })
      .execute();
    here.ctx.settings.forget();
    expect(Object.keys(await here.ctx.settings.read())).not.toContain('from-another-version');
  });
});
