import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../src/accounts/actor.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { findDuplicates } from '../src/probe/find-duplicates.ts';
import { beginRegistration } from '../src/registration/begin-registration.ts';
import { finishRegistration } from '../src/registration/finish-registration.ts';
import { forgetRegistrations } from '../src/registration/forget-registrations.ts';
import { dropRegistration, getRegistration, listRegistrations } from '../src/registration/get-registration.ts';
import { saveRegistration } from '../src/registration/save-registration.ts';
import { databases, type TestDatabase } from './databases.ts';
import { openTestRegistry } from './registry.ts';

const clerk: Actor = { kind: 'token', id: 'clerk', role: 'registrar', organisation: 'hodonin' };
const colleague: Actor = { kind: 'token', id: 'colleague', role: 'registrar', organisation: 'hodonin' };
const stranger: Actor = { kind: 'token', id: 'stranger', role: 'registrar', organisation: 'kyjov' };
const planner: Actor = { kind: 'token', id: 'planner', role: 'planner', organisation: null };
const team: Actor = { kind: 'token', id: 'team', role: 'data-team', organisation: null };
const requestId = 'test';

describe.each(databases)('a registration on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let now = Date.parse('2026-11-25T10:00:00Z');
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { clock: () => new Date(now) });
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });
  const begin = () => beginRegistration(registry.ctx, clerk, { kind: 'template', template: 'detska-hriste' });

  test('sent twice makes one passport, which waits for approval', async () => {
    const { id, version } = await begin();
    const send = () => finishRegistration(registry.ctx, clerk, id, { seen: version, isSent: true, requestId });
    const [first, second] = [await send(), await send()];
    expect(first.id).toBe(second.id);
    expect(first.registry).toMatchObject({ status: 'submitted', organisation: 'hodonin', origin: { kind: 'form' } });
    expect((await listRegistrations(registry.ctx, clerk)).some((one) => one.id === id)).toBe(false);
  });

  test('of two saves of one version the second is refused and nothing is lost', async () => {
    const { id, version, state } = await begin();
    const save = (actor: Actor, ownerUnit: string) =>
      saveRegistration(registry.ctx, actor, id, { seen: version, step: 2, state: { ...state, draft: { ...state.draft, ownerUnit } } });
    await save(clerk, 'Muzeum');
    await expect(save(colleague, 'Archiv')).rejects.toMatchObject({ code: 'revision-conflict' });
    expect((await getRegistration(registry.ctx, clerk, id)).state.draft.ownerUnit).toBe('Muzeum');
  });

  test('is there for its office only', async () => {
    const { id } = await begin();
    expect((await getRegistration(registry.ctx, colleague, id)).id).toBe(id);
    for (const actor of [stranger, planner]) {
      await expect(getRegistration(registry.ctx, actor, id)).rejects.toMatchObject({ code: 'not-found' });
      await expect(dropRegistration(registry.ctx, actor, id)).rejects.toMatchObject({ code: 'not-found' });
    }
    await expect(getRegistration(registry.ctx, { kind: 'guest' }, id)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(beginRegistration(registry.ctx, { kind: 'guest' }, { kind: 'paper' })).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(beginRegistration(registry.ctx, planner, { kind: 'paper' }, 'hodonin')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(beginRegistration(registry.ctx, team, { kind: 'paper' })).rejects.toMatchObject({ code: 'organisation-not-found' });
  });

  test('is forgotten when nobody comes back for 90 days', async () => {
    const { id } = await begin();
    now += 91 * 86_400_000;
    await forgetRegistrations(registry.ctx);
    await expect(getRegistration(registry.ctx, clerk, id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a protected passport is no duplicate for those who do not see its address', async () => {
    const { id, state, version } = await beginRegistration(registry.ctx, clerk, { kind: 'template', template: 'bytovy-fond' });
    const url = 'https://data.hodonin.example/byty.csv';
    const draft = { ...state.draft, distributions: [{ kind: 'file' as const, downloadUrl: url }] };
    const saved = await saveRegistration(registry.ctx, clerk, id, { seen: version, step: 3, state: { ...state, draft } });
    const { id: passport } = await finishRegistration(registry.ctx, clerk, id, { seen: saved.version, isSent: false, requestId });
    const asked = { url: `${url}?utm_source=x` };
    expect((await findDuplicates(registry.ctx, clerk, asked)).map((one) => [one.id, one.kind])).toEqual([[passport, 'same-address']]);
    expect(await findDuplicates(registry.ctx, stranger, asked)).toEqual([]);
  });
});
