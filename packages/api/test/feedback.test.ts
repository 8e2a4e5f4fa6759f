import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetFeedback } from '../src/feedback/forget-feedback.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { noRates } from '../src/rate-limits/rates-of.ts';
import { administrator, invited } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openTestRegistry, type Call } from './registry.ts';

const dayMs = 86_400_000;

describe.each(databases)('messages of visitors on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let guest: Call;
  let team: Call;
  let now: number;
  beforeEach(async () => {
    now = Date.parse('2026-03-02T08:00:00.000Z');
    place = await create();
    const rates = { ...noRates, feedback: 3 };
    registry = await openTestRegistry(place, { runJobs: true, rates, clock: () => new Date((now += 5)) });
    guest = await caller(registry, 'guest');
    team = await caller(registry, 'data-team');
  });
  afterEach(async () => {
    await registry.close();
    await place.remove();
  });

  const message = { kind: 'accessibility', text: 'Mapu neovládnu klávesnicí.', address: '/hledat?q=x', replyTo: 'jan@example.cz' };
  const sent = async (fields: object = {}): Promise<string> => {
    const answer = await guest('POST', '/feedback', { ...message, ...fields });
    expect(answer.statusCode).toBe(201);
    return answer.json().id;
  };

  test('a guest writes, the data team reads and closes, and the address for the answer is forgotten', async () => {
    const id = await sent();
    expect((await team('GET', '/feedback')).json().items).toMatchObject([{ id, ...message, language: 'cs', closedAt: null }]);
    expect((await team('POST', `/feedback/${id}/close`)).json()).toMatchObject({ id, replyTo: null });
    expect((await team('GET', '/feedback')).json().items).toEqual([]);
    expect((await team('GET', '/feedback?state=closed')).json().items).toMatchObject([{ id, replyTo: null, text: message.text }]);
    expect((await team('POST', `/feedback/${id}/close`)).statusCode).toBe(200);
    expect((await team('POST', '/feedback/neni/close')).json().code).toBe('feedback-not-found');
    const audit = await registry.ctx.database.db
      .selectFrom('audit')
      .select(['action', 'actor'])
      .where('object', '=', `feedback:${id}`)
      .execute();
    expect(audit.map(({ action }) => action)).toEqual(['feedback.send', 'feedback.close']);
    expect(audit[0]?.actor).toBe('guest');
  });

  test('an organisation reads what asks for its data, and nothing else', async () => {
    const id = await sent({ kind: 'data-request', organisation: 'hodonin' });
    await sent();
    const [own, other] = [await caller(registry, 'organisation-admin', 'hodonin'), await caller(registry, 'organisation-admin', 'kyjov')];
    expect((await own('GET', '/feedback')).json().items.map((item: { id: string }) => item.id)).toEqual([id]);
    expect((await other('GET', '/feedback')).json().items).toEqual([]);
    expect((await other('POST', `/feedback/${id}/close`)).statusCode).toBe(403);
    expect((await guest('GET', '/feedback')).statusCode).toBe(401);
    expect((await own('POST', `/feedback/${id}/close`)).statusCode).toBe(200);
  });

  test('those who deal with it are told, without a word of what was written', async () => {
    const admin = await administrator(registry);
    const person = await invited(registry.app, admin, 'tym@kraj.example', 'data-team');
    const id = await sent();
    await registry.jobs?.idle();
    for (const one of [admin, person])
      expect((await one.call('GET', '/notifications')).json().items).toMatchObject([
        { kind: 'feedback', data: { feedback: id, about: 'accessibility' } },
      ]);
    const events = JSON.stringify(await registry.ctx.database.db.selectFrom('event').selectAll().execute());
    expect(events).not.toMatch(/klávesnicí|jan@example/u);
  });

  test('what makes no sense is refused, an address of another site is left out', async () => {
    for (const wrong of [{ text: '  ' }, { text: 'x'.repeat(4_001) }, { replyTo: 'jan' }, { kind: 'jine' }, { nic: 1 }])
      expect((await guest('POST', '/feedback', { ...message, ...wrong })).statusCode).toBe(400);
    expect((await guest('POST', '/feedback', { ...message, organisation: 'neni' })).json().code).toBe('organisation-not-found');
    await sent({ address: '//evil.example/x' });
    expect((await team('GET', '/feedback')).json().items[0].address).toBeNull();
  });

  test('one network sends so many an hour; faults are not counted', async () => {
    for (let n = 0; n < 5; n += 1) await guest('POST', '/feedback', { ...message, text: ' ' });
    for (let n = 0; n < 3; n += 1) await sent();
    expect((await guest('POST', '/feedback', message)).json().code).toBe('too-many-requests');
    now += 3_700_000;
    await sent();
  });

  test('messages are forgotten in time, page by page they are read', async () => {
    const [first, second, third] = [await sent(), await sent(), await sent()];
    const page = (await team('GET', '/feedback?limit=2')).json();
    expect(page.items.map((item: { id: string }) => item.id)).toEqual([third, second]);
    expect((await team('GET', `/feedback?limit=2&cursor=${page.next}`)).json()).toMatchObject({ items: [{ id: first }], next: null });
    await team('POST', `/feedback/${first}/close`);
    now += 179 * dayMs;
    await forgetFeedback(registry.ctx);
    expect(await left()).toHaveLength(3);
    now += 2 * dayMs;
    await forgetFeedback(registry.ctx);
    expect(await left()).toEqual([second, third].toSorted());
    now += 190 * dayMs;
    await forgetFeedback(registry.ctx);
    expect(await left()).toEqual([]);
  });

  const left = async (): Promise<string[]> =>
    (await registry.ctx.database.db.selectFrom('feedback').select('id').orderBy('id').execute()).map(({ id }) => id);
});
