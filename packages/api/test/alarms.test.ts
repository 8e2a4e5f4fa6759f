import type { Draft } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/accounts/actor.ts';
import type { ShownAlarm } from '../src/alarms/list-alarms.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { csv, startLinkServer, type LinkServer } from './link-server.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

/** Beyond the longest wait for the next check of links. */
const nextDay = 31 * 3_600_000;
const table = (rows: number, names = 'id;nazev') =>
  `${names}\n${Array.from({ length: rows }, (_none, index) => `${index + 1};Lavička ${index + 1}`).join('\n')}\n`;

describe.each(databases)('alarms on $name', ({ create }) => {
  let place: TestDatabase;
  let server: LinkServer;
  let registry: OpenRegistry;
  let now = Date.parse('2026-06-01T08:00:00Z');

  beforeAll(async () => {
    server = await startLinkServer();
    place = await create();
    const fetch = { allow: ['127.0.0.1'], ports: [server.port] };
    registry = await openTestRegistry(place, { runJobs: true, clock: () => new Date(now), fetch });
  });
  afterAll(async () => {
    await registry.close();
    server.close();
    await place.remove();
  });

  const as = (role: Role | 'guest', organisation: string | null = null): Promise<Call> => caller(registry, role, organisation);
  const settle = async (): Promise<void> => await registry.jobs?.idle();
  const pass = async (ms = nextDay): Promise<void> => {
    now += ms;
    await settle();
  };
  const serve = (path: string, body: string, version: string, more: object = {}): void => {
    server.pages.set(path, { ...csv, body, headers: { ...csv.headers, etag: `"${version}"` }, ...more });
  };
  /** Files ending in `.csv` are fetched whole and checked; others are asked only. */
  const register = async (path: string, fields: Partial<Draft> = {}): Promise<string> => {
    const format = path.endsWith('.csv') ? 'CSV' : 'TXT';
    const distributions = [{ kind: 'file' as const, format, downloadUrl: server.url(path) }];
    const draft = openDraft({ title: { cs: `Sada ${path}` }, distributions, ...fields });
    const response = await (await as('approver', 'hodonin'))('POST', '/passports?status=published', draft);
    await settle();
    return response.json().id as string;
  };
  const alarmsOf = async (id: string, query = '?open=true', call?: Call): Promise<ShownAlarm[]> => {
    const { items } = (await (call ?? (await as('approver', 'hodonin')))('GET', `/alarms${query}`)).json() as { items: ShownAlarm[] };
    return items.filter(({ passport }) => passport.id === id);
  };
  const kindsOf = async (id: string): Promise<string[]> => (await alarmsOf(id)).map(({ kind }) => kind).toSorted();

  test('a dead link opens one alarm after three checks, once, and closes it when the link works again', async () => {
    const id = await register('/mrtvy.txt');
    await pass();
    expect(await kindsOf(id)).not.toContain('link-dead');
    await pass();
    const dead = (await alarmsOf(id)).filter(({ kind }) => kind === 'link-dead');
    expect(dead).toMatchObject([{ organisation: 'hodonin', data: { pointers: ['/distributions/0/downloadUrl'] } }]);
    expect(dead[0]?.title).toEqual({ cs: expect.any(String), en: expect.any(String) });
    await pass();
    const again = (await alarmsOf(id)).filter(({ kind }) => kind === 'link-dead');
    expect(again.map((alarm) => [alarm.id, alarm.since])).toEqual([[dead[0]?.id, dead[0]?.since]]);
    expect(Date.parse(again[0]?.seenAt ?? '')).toBeGreaterThan(Date.parse(dead[0]?.seenAt ?? ''));
    serve('/mrtvy.txt', table(12), 'a');
    await pass();
    expect(await kindsOf(id)).not.toContain('link-dead');
    expect(await alarmsOf(id, '?open=false&kind=link-dead')).toMatchObject([{ id: dead[0]?.id, closedAt: expect.any(String) }]);
  });

  describe('a protected record whose link is open to anyone', () => {
    let id: string;
    beforeAll(async () => {
      serve('/xtajnex.txt', table(12), 'a');
      id = await register('/xtajnex.txt', { title: { cs: 'Xnazevx klientů' }, security: { personalData: 'personal' } });
    });

    test('is a leak, and its organisation reads where', async () => {
      expect((await alarmsOf(id)).find(({ kind }) => kind === 'leak')).toMatchObject({
        passport: { id, title: { cs: 'Xnazevx klientů' } },
        data: { level: 'S3', pointers: ['/distributions/0/downloadUrl'] },
      });
    });

    test('is no business of guests, of others, or of roles without an organisation', async () => {
      expect((await (await as('guest'))('GET', '/alarms')).statusCode).toBe(401);
      expect(await alarmsOf(id, '', await as('organisation-admin', 'kyjov'))).toEqual([]);
      expect(await alarmsOf(id, '?organisation=hodonin', await as('organisation-admin', 'kyjov'))).toEqual([]);
      for (const role of ['planner', 'auditor'] as const) expect((await (await as(role))('GET', '/alarms')).statusCode).toBe(403);
    });

    test('is seen by those who look after all, without what the record hides from them', async () => {
      for (const role of ['data-team', 'security-officer', 'system-admin'] as const) {
        const call = await as(role);
        const [leak] = await alarmsOf(id, '?kind=leak&organisation=hodonin', call);
        expect([role, leak?.kind, leak?.data]).toEqual([role, 'leak', undefined]);
        expect((await call('GET', '/alarms')).body).not.toContain('xtajnex');
      }
    });

    test('is none once the address asks to sign in', async () => {
      server.pages.set('/xtajnex.txt', { body: '<html><form><input type="password"></form></html>' });
      await pass();
      expect(await kindsOf(id)).not.toContain('leak');
      server.pages.set('/xtajnex.txt', { status: 403 });
      await pass();
      expect(await kindsOf(id)).not.toContain('leak');
    });
  });

  test('an open record with an open link is no leak', async () => {
    serve('/verejny.txt', table(12), 'a');
    expect(await kindsOf(await register('/verejny.txt'))).toEqual([]);
  });

  test('rows that fell by half are noticed when the server tells of a change, until they are back', async () => {
    serve('/rady.csv', table(40), 'a');
    const id = await register('/rady.csv');
    expect(await kindsOf(id)).toEqual([]);
    serve('/rady.csv', table(20), 'b');
    await pass();
    expect(await alarmsOf(id)).toMatchObject([
      { kind: 'rows-halved', data: { files: [{ pointer: '/distributions/0', from: 40, to: 20 }] } },
    ]);
    await pass();
    expect(await kindsOf(id)).toEqual(['rows-halved']);
    serve('/rady.csv', table(41), 'c');
    await pass();
    expect(await kindsOf(id)).toEqual([]);
  });

  test('renamed columns are noticed', async () => {
    serve('/sloupce.csv', table(12, 'id;nazev'), 'a');
    const id = await register('/sloupce.csv');
    serve('/sloupce.csv', table(12, 'id;pojmenovani'), 'b');
    await pass();
    expect(await alarmsOf(id)).toMatchObject([{ kind: 'schema-drift', data: { files: [{ missing: ['nazev'], added: ['pojmenovani'] }] } }]);
  });

  test('personal data in a public file are an alarm that repeats none of them', async () => {
    // Artificial numbers with the month raised by 70, a form that is not in use.
    const numbers = Array.from({ length: 9_999 }, (_none, ending) => `057101${String(ending).padStart(4, '0')}`)
      .filter((digits) => Number(digits) % 11 === 0)
      .slice(0, 30);
    serve(
      '/osoby.csv',
      `jmeno;rc\n${numbers.map((digits, index) => `Nájemce ${index};${digits.slice(0, 6)}/${digits.slice(6)}`).join('\n')}\n`,
      'a',
    );
    const id = await register('/osoby.csv');
    const found = await alarmsOf(id);
    expect(found).toMatchObject([{ kind: 'personal-data', data: { files: [{ pointer: '/distributions/0' }] } }]);
    for (const digits of numbers) expect(JSON.stringify(found)).not.toContain(digits.slice(6));
    serve('/osoby.csv', table(30, 'jmeno;poradi'), 'b');
    await pass();
    expect(await kindsOf(id)).not.toContain('personal-data');
  });

  test('a score that drops by ten points is an alarm until it is back', async () => {
    serve('/skore.txt', table(12), 'a');
    const id = await register('/skore.txt', { publisher: { ico: '00284891', name: { cs: 'Město Hodonín' } } });
    const hodonin = await as('approver', 'hodonin');
    const { description, keywords, themes, territory } = openDraft();
    await hodonin('PATCH', `/passports/${id}`, { description: null, keywords: null, themes: null, territory: null }, { 'if-match': '*' });
    await settle();
    const drops = (await alarmsOf(id, '?open=true&kind=score-dropped')).map(({ data }) => data as { from: number; to: number });
    expect(drops.map(({ from, to }) => from - to >= 10)).toEqual([true]);
    await hodonin('PATCH', `/passports/${id}`, { description, keywords, themes, territory }, { 'if-match': '*' });
    await settle();
    expect(await alarmsOf(id, '?open=true&kind=score-dropped')).toEqual([]);
  });

  test('of a passport in the archive are closed', async () => {
    serve('/archiv.txt', table(40), 'a');
    const id = await register('/archiv.txt', { title: { cs: 'Do archivu' }, security: { personalData: 'personal' } });
    expect(await kindsOf(id)).toEqual(['leak']);
    await (
      await as('approver', 'hodonin')
    )('DELETE', `/passports/${id}`);
    await settle();
    expect(await kindsOf(id)).toEqual([]);
  });

  test('a wrong filter is refused', async () => {
    expect((await (await as('approver', 'hodonin'))('GET', '/alarms?kind=nic')).statusCode).toBe(400);
  });
});
