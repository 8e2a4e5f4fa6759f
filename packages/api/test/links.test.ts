import type { Draft } from '@pasport/model';
import type { QualityReport } from '@pasport/validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reassessDue } from '../src/freshness/reassess-due.ts';
import type { ShownLink } from '../src/links/get-links.ts';
import { claimJobs } from '../src/jobs/job.store.ts';
import { checkLinks } from '../src/links/check-links.ts';
import { pruneLinks } from '../src/links/link.store.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { assessPassports } from '../src/quality/assess-passports.ts';
import { databases, type TestDatabase } from './databases.ts';
import { csv, startLinkServer, type LinkServer } from './link-server.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const hourMs = 3_600_000;
/** Beyond the longest wait for the next check. */
const nextDay = 31 * hourMs;

describe.each(databases)('links of passports on $name', ({ create }) => {
  let place: TestDatabase;
  let server: LinkServer;
  let registry: OpenRegistry;
  let hodonin: Call;
  let kyjov: Call;
  let guest: Call;
  let now = Date.parse('2026-06-01T08:00:00Z');

  beforeAll(async () => {
    server = await startLinkServer();
    place = await create();
    registry = await openTestRegistry(place, {
      runJobs: true,
      clock: () => new Date(now),
      fetch: { allow: ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'], ports: [server.port] },
    });
    hodonin = await caller(registry, 'approver', 'hodonin');
    kyjov = await caller(registry, 'approver', 'kyjov');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    server.close();
    await place.remove();
  });

  const settle = async (): Promise<void> => await registry.jobs?.idle();
  const pass = async (ms: number): Promise<void> => {
    now += ms;
    // Callers' tokens last a day of the real clock, not of this one.
    hodonin = await caller(registry, 'approver', 'hodonin');
    kyjov = await caller(registry, 'approver', 'kyjov');
    await settle();
  };
  const register = async (urls: readonly string[], fields: Partial<Draft> = {}, status = 'published'): Promise<string> => {
    const distributions = urls.map((downloadUrl) => ({ kind: 'file' as const, format: 'JSON', downloadUrl }));
    const response = await hodonin('POST', `/passports?status=${status}`, openDraft({ distributions, ...fields }));
    await settle();
    return response.json().id as string;
  };
  const linksOf = async (id: string, call = hodonin): Promise<ShownLink[]> => (await call('GET', `/passports/${id}/links`)).json().items;
  const reportOf = async (id: string): Promise<QualityReport> => (await hodonin('GET', `/passports/${id}/report`)).json();
  const findingsOf = async (id: string): Promise<string[]> =>
    (await reportOf(id)).findings.filter(({ check }) => check.startsWith('link-')).map(({ check, severity }) => `${check} ${severity}`);
  const reachCaps = async (id: string) => (await reportOf(id)).caps.filter(({ cap }) => cap === 'not-reachable');
  const jobsOf = (id: string) =>
    registry.ctx.database.db.selectFrom('job').select(['key', 'run_at', 'state']).where('key', '=', `links:${id}`).execute();

  test('are asked after a save, and the report takes in what they answered', async () => {
    server.pages.set('/a.json', { ...csv, body: '[1]', headers: { ...csv.headers, 'content-type': 'application/json' } });
    const id = await register([server.url('/a.json')]);
    const [link] = await linksOf(id);
    expect(link).toMatchObject({
      url: server.url('/a.json'),
      pointers: ['/distributions/0/downloadUrl'],
      state: 'works',
      answer: { status: 200, contentType: 'application/json', contentLength: 3, corsAllowed: true, etag: '"1"', beginsAs: 'json' },
      history: [{ ok: true, status: 200 }],
    });
    expect(link?.answer?.availability.days90).toEqual({ checks: 1, ok: 1 });
    expect((await reportOf(id)).measures.find(({ check }) => check === 'link-answers')?.answer).toBe('pass');
    expect((await reportOf(id)).verdicts.mqa?.missing.map(({ metric }) => metric)).not.toContain('downloadUrlStatusCode');
  });

  test('of a draft are not asked', async () => {
    server.pages.set('/koncept.json', csv);
    const id = await register([server.url('/koncept.json')], {}, 'draft');
    expect(server.asked.filter((one) => one.includes('koncept'))).toEqual([]);
    expect(await jobsOf(id)).toEqual([]);
    expect(await linksOf(id)).toMatchObject([{ state: 'unknown', history: [] }]);
  });

  test('that fail are a warning; dead after three checks in a row, and well again at once', async () => {
    const id = await register([server.url('/nikde.json')]);
    expect(await findingsOf(id)).toContain('link-answers warning');
    expect(await reachCaps(id)).toEqual([]);
    expect(server.asked.filter((one) => one === 'GET /nikde.json')).toHaveLength(2);
    await pass(nextDay);
    expect(await findingsOf(id)).toContain('link-answers warning');
    await pass(nextDay);
    expect(await findingsOf(id)).toContain('link-answers error');
    expect(await reachCaps(id)).toEqual([{ cap: 'not-reachable', limit: 50, check: 'link-answers' }]);
    expect((await reportOf(id)).score).toBeLessThanOrEqual(50);
    expect(await linksOf(id)).toMatchObject([
      { state: 'fails', answer: { status: 404, failuresInRow: 3 }, history: [{ ok: false }, { ok: false }, { ok: false }] },
    ]);
    server.pages.set('/nikde.json', { ...csv, body: '[]' });
    await pass(nextDay);
    expect(await reachCaps(id)).toEqual([]);
    expect(await linksOf(id)).toMatchObject([{ state: 'works', answer: { failuresInRow: 0 } }]);
  });

  test.each([403, 404, 405, 501, 500])('work although HEAD lies with %i', async (status) => {
    server.pages.set(`/lez-${status}.json`, { ...csv, body: '{}', head: { status } });
    const id = await register([server.url(`/lez-${status}.json`)]);
    expect(await linksOf(id)).toMatchObject([{ state: 'works', answer: { status: 200, contentLength: 2, beginsAs: 'json' } }]);
  });

  test('work although only HEAD answers with a type', async () => {
    const headers = { 'content-type': 'application/json' };
    server.pages.set('/typ.json', { body: '{}', head: { status: 200, headers } });
    const id = await register([server.url('/typ.json')]);
    expect(await linksOf(id)).toMatchObject([{ state: 'works', answer: { contentType: 'application/json' } }]);
  });

  test('that give a page or a sign-in instead of data are found by the first bytes', async () => {
    server.pages.set('/stranka.json', { headers: { 'content-type': 'application/json' }, body: '<!DOCTYPE html><p>Nenalezeno</p>' });
    server.pages.set('/prihlaseni.json', { body: '<html><form><input type="password"></form></html>' });
    const id = await register([server.url('/stranka.json'), server.url('/prihlaseni.json')]);
    expect((await linksOf(id)).map(({ answer }) => answer?.beginsAs)).toEqual(['html-page', 'login-page']);
    expect((await findingsOf(id)).filter((one) => one === 'link-not-a-page error')).toHaveLength(2);
  });

  test('that moved for good are named, a temporary move is not', async () => {
    server.pages.set('/cil.json', { ...csv, body: '{}' });
    server.pages.set('/natrvalo.json', { status: 301, headers: { location: '/cil.json' } });
    server.pages.set('/docasne.json', { status: 302, headers: { location: '/cil.json' } });
    const id = await register([server.url('/natrvalo.json'), server.url('/docasne.json')]);
    const found = (await reportOf(id)).findings.filter(({ check }) => check === 'link-redirect');
    expect(found.map(({ pointer }) => pointer)).toEqual(['/distributions/0/downloadUrl']);
    expect((await linksOf(id))[0]?.answer).toMatchObject({ redirects: [301], finalUrl: server.url('/cil.json') });
  });

  test('that lead inside the network are not asked and nothing is said of them', async () => {
    const id = await register(['http://10.0.0.1/tajne.json']);
    expect(await linksOf(id)).toMatchObject([{ state: 'not-asked', answer: { refusal: { isAsked: false } }, history: [] }]);
    expect((await reportOf(id)).measures.find(({ check }) => check === 'link-answers')?.answer).toBe('unknown');
  });

  test('that cannot be read fail without a question', async () => {
    const id = await register(['http://[neni/a.json', 'http://a.b.c:99999/a.json', server.url('/a.json')], { title: { cs: 'Nečitelné' } });
    expect((await linksOf(id)).map(({ state, answer }) => [state, answer?.refusal?.reason])).toEqual([
      ['fails', 'url-not-valid'],
      ['fails', 'url-not-valid'],
      ['works', undefined],
    ]);
  });

  test('shared by passports are asked once a period', async () => {
    server.pages.set('/spolecny.json', { ...csv, body: '{}' });
    const asked = () => server.asked.filter((one) => one === 'GET /spolecny.json').length;
    const first = await register([server.url('/spolecny.json')]);
    const second = await register([server.url('/spolecny.json')], { title: { cs: 'Jiná hřiště' } });
    expect(asked()).toBe(1);
    for (const id of [first, second]) expect(await linksOf(id)).toMatchObject([{ state: 'works', history: [{ ok: true }] }]);
    await pass(nextDay);
    expect(asked()).toBe(2);
  });

  test('are checked again within the next day and a quarter, each passport at its own time', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_none, index) => register([server.url('/a.json')], { title: { cs: `Sada ${index}` } })),
    );
    await settle();
    const runs = (await Promise.all(ids.map(jobsOf))).flat();
    expect(runs).toHaveLength(12);
    const hours = runs.map(({ run_at }) => (Date.parse(run_at) - now) / hourMs);
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...hours)).toBeLessThanOrEqual(30);
    expect(new Set(hours.map(Math.floor)).size).toBeGreaterThan(4);
  });

  test('of an archived passport are left alone', async () => {
    const id = await register([server.url('/a.json')], { title: { cs: 'Zrušená sada' } });
    await hodonin('DELETE', `/passports/${id}`);
    await pass(nextDay);
    expect(await jobsOf(id)).toEqual([]);
  });

  test('are not blamed when nobody at all answers: then it is we who are cut off', async () => {
    const id = await register([2, 3, 4].map((host) => `http://127.0.0.${host}:${server.port}/a.json`));
    expect((await linksOf(id)).map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
    const [job] = await jobsOf(id);
    expect((Date.parse(job?.run_at ?? '') - now) / 60_000).toBe(1);
    await hodonin('DELETE', `/passports/${id}`);
  });

  test('checked twice after a crash leave one line of history', async () => {
    const id = await register([server.url('/a.json')], { title: { cs: 'Po pádu' } });
    const job = { id: 'x', kind: 'links', key: `links:${id}`, payload: { passportId: id }, version: 1, attempts: 1 };
    const before = (await linksOf(id))[0]?.history.length ?? 0;
    now += nextDay;
    hodonin = await caller(registry, 'approver', 'hodonin');
    await checkLinks(registry.ctx, [job]);
    await checkLinks(registry.ctx, [job]);
    expect((await linksOf(id))[0]?.history).toHaveLength(before + 1);
  });

  describe('checked on demand', () => {
    test('ask at once, but once a minute', async () => {
      server.pages.set('/hned.json', { ...csv, body: '{}' });
      const asked = () => server.asked.filter((one) => one === 'GET /hned.json').length;
      const id = await register([server.url('/hned.json')], { title: { cs: 'Hned' } });
      now += 2 * 60_000;
      const before = (await hodonin('GET', `/passports/${id}/reports`)).json().items.length as number;
      const first = await hodonin('POST', `/passports/${id}/check`);
      expect([first.statusCode, first.json()]).toEqual([202, { jobs: ['quality', 'links', 'files'] }]);
      await settle();
      expect(asked()).toBe(2);
      expect((await hodonin('GET', `/passports/${id}/reports`)).json().items.length).toBeGreaterThan(before);
      const second = await hodonin('POST', `/passports/${id}/check`);
      expect([second.statusCode, second.json().code, second.headers['retry-after']]).toEqual([429, 'checked-lately', '60']);
      now += 60_000;
      expect((await hodonin('POST', `/passports/${id}/check`)).statusCode).toBe(202);
      await settle();
    });

    test('are for those who may write the passport', async () => {
      const id = await register([server.url('/a.json')], { title: { cs: 'Čí je to' } });
      expect((await guest('POST', `/passports/${id}/check`)).statusCode).toBe(401);
      expect((await kyjov('POST', `/passports/${id}/check`)).statusCode).toBe(403);
      expect((await hodonin('POST', '/passports/neni/check')).statusCode).toBe(404);
    });
  });

  test('of a protected passport are shown to its own organisation only', async () => {
    server.pages.set('/xtajnex.json', { ...csv, body: '{}' });
    const id = await register([server.url('/xtajnex.json')], { title: { cs: 'Chráněná' }, security: { personalData: 'personal' } });
    expect(await linksOf(id)).toHaveLength(1);
    const planner = await caller(registry, 'planner');
    const dataTeam = await caller(registry, 'data-team');
    for (const call of [guest, kyjov, planner, dataTeam]) {
      for (const door of ['links', 'report', 'reports']) {
        const response = await call('GET', `/passports/${id}/${door}`);
        expect([door, response.body.includes('xtajnex')]).toEqual([door, false]);
        if (door === 'links') expect(response.statusCode).toBe(404);
      }
    }
  });

  test('are forgotten after 90 days', async () => {
    const { db } = registry.ctx.database;
    const count = async () =>
      Number(
        (
          await db
            .selectFrom('link_check')
            .select(({ fn }) => fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      );
    expect(await count()).toBeGreaterThan(10);
    const before = now;
    now += 91 * 24 * hourMs;
    await pruneLinks(registry.ctx);
    expect(await count()).toBe(0);
    expect(await db.selectFrom('link').select('url').execute()).toEqual([]);
    now = before;
  });

  test('and freshness: a report is made again when it is a week old or the update has become late', async () => {
    const modified = new Date(now - 364 * 24 * hourMs).toISOString().slice(0, 10);
    const id = await register([], { title: { cs: 'Stárnoucí sada' }, modified, distributions: [] });
    const numbers = async () =>
      (await hodonin('GET', `/passports/${id}/reports`)).json().items.map(({ number }: { number: number }) => number);
    expect(await numbers()).toEqual([1]);
    await reassessDue(registry.ctx);
    await settle();
    expect(await numbers()).toEqual([1]);
    now += 8 * 24 * hourMs;
    hodonin = await caller(registry, 'approver', 'hodonin');
    await reassessDue(registry.ctx);
    await settle();
    expect(await numbers()).toEqual([2, 1]);
    // Not taken again before it was assessed anew, however often the upkeep runs.
    await reassessDue(registry.ctx);
    await settle();
    expect(await numbers()).toEqual([2, 1]);
  });
});

test('wanted at once by somebody are asked at once, even if a save wants them as well before they are', async () => {
  const place = await (databases[0] as (typeof databases)[number]).create();
  const server = await startLinkServer();
  server.pages.set('/hned.json', { ...csv, body: '{}' });
  let now = Date.parse('2026-06-01T08:00:00Z');
  const fetch = { allow: ['127.0.0.1'], ports: [server.port] };
  const registry = await openTestRegistry(place, { clock: () => new Date(now), fetch });
  const { ctx } = registry;
  const hodonin = await caller(registry, 'approver', 'hodonin');
  const claim = (kind: string) => claimJobs(ctx.database, kind, 50, new Date(now), 60_000);
  const work = async (): Promise<void> => {
    await assessPassports(ctx, await claim('quality'), { error: () => undefined });
    await checkLinks(ctx, await claim('links'));
  };
  const distributions = [{ kind: 'file' as const, format: 'JSON', downloadUrl: server.url('/hned.json') }];
  const { id } = (await hodonin('POST', '/passports?status=published', openDraft({ distributions }))).json();
  await work();
  now += 2 * 60_000;
  await hodonin('PATCH', `/passports/${id}`, { frequency: 'MONTHLY' }, { 'if-match': '*' });
  await work();
  const asked = () => server.asked.filter((one) => one === 'GET /hned.json').length;
  expect(asked()).toBe(1);
  await hodonin('POST', `/passports/${id}/check`);
  await hodonin('PATCH', `/passports/${id}`, { frequency: 'DAILY' }, { 'if-match': '*' });
  await work();
  expect(asked()).toBe(2);
  await registry.close();
  server.close();
  await place.remove();
});

test('are left alone by a registry that fetches nothing', async () => {
  const place = await (databases[0] as (typeof databases)[number]).create();
  const registry = await openTestRegistry(place, { runJobs: true });
  const hodonin = await caller(registry, 'approver', 'hodonin');
  const { id } = (await hodonin('POST', '/passports?status=published', openDraft())).json();
  await registry.jobs?.idle();
  expect((await hodonin('POST', `/passports/${id}/check`)).json()).toEqual({ jobs: ['quality'] });
  await registry.jobs?.idle();
  expect(await registry.ctx.database.db.selectFrom('job').select('kind').execute()).toEqual([]);
  await registry.close();
  await place.remove();
});
