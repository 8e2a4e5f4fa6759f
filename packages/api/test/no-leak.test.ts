import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/accounts/actor.ts';
import { createToken } from '../src/accounts/create-token.ts';
import { buildApp } from '../src/http/app.ts';
import { loggerOptions } from '../src/http/logger-options.ts';
import { notificationKinds } from '../src/notifications/notification-kinds.ts';
import { remind } from '../src/notifications/reminders/remind.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { replacePreviews } from '../src/previews/preview.store.ts';
import { administrator, invited, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { allWords, hiddenWords, marked, wayWords } from './marked.ts';
import { routeTable } from './permissions/route-table.ts';
import { probeAddresses } from './probe-addresses.ts';
import { calls, openTestRegistry, type Call } from './registry.ts';

type Level = 'S3' | 'S4';
const words: Readonly<Record<Level, readonly string[]>> = { S3: [...hiddenWords, ...wayWords], S4: [...allWords, ...wayWords] };

/** A value of the file behind a record: rows of protected data are shown to nobody. */
const previewWord = 'xukazkax';

describe.each(databases)('a protected record on $name', ({ create }) => {
  let place: TestDatabase;
  let mail: MailServer;
  let registry: OpenRegistry;
  /** The same over the same context, with a log to look into. */
  let app: FastifyInstance;
  let log = '';
  let own: Call;
  const routes: string[] = [];
  const outsiders: Record<string, Call> = {};
  const people: Record<string, Browser> = {};
  const ids: Record<Level, { id: string; slug: string }> = { S3: { id: '', slug: '' }, S4: { id: '', slug: '' } };

  beforeAll(async () => {
    place = await create();
    mail = await startMailServer();
    registry = await openTestRegistry(place, { runJobs: true, smtpUrl: mail.url });
    app = await listening();
    own = await tokenOf('approver', 'hodonin', true);
    outsiders['guest'] = calls(app, null);
    outsiders['planner'] = await tokenOf('planner');
    outsiders['another organisation'] = await tokenOf('organisation-admin', 'kyjov');
    outsiders['data team'] = await tokenOf('data-team');
    outsiders['system administrator'] = await tokenOf('system-admin');
    await inviteReaders();
    for (const [level, personalData] of [
      ['S3', 'personal'],
      ['S4', 'special'],
    ] as const) {
      // Of a protected record the title and the description are for everyone.
      const shown = level === 'S3' ? { title: { cs: 'Seznam klientů' }, description: { cs: 'Popis.' } } : {};
      const draft = marked({ iri: `https://xirix.example/${level}`, security: { personalData }, ...shown });
      ids[level] = (await own('POST', '/passports?status=published', draft)).json();
      await onItsWay(ids[level].id, { ...draft, ownerUnit: 'xnavrhx' });
    }
    await registry.jobs?.idle();
    await remind(registry.ctx);
    await registry.jobs?.idle();
    await registry.ctx.index.waitFor(100, 500);
    for (const { id } of Object.values(ids)) await previewLeft(id);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await registry.close();
    await mail.close();
    await place.remove();
  });

  async function listening(): Promise<FastifyInstance> {
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        log += chunk.toString();
        done();
      },
    });
    const onRoute = ({ method, url }: { method: string | string[]; url: string }): void => {
      if ([method].flat().includes('GET')) routes.push(url);
    };
    return await buildApp(registry.ctx, { logger: { ...loggerOptions('debug'), stream }, onRoute });
  }

  async function tokenOf(role: Role, organisation: string | null = null, publishesOwn = false): Promise<Call> {
    const wanted = { role, organisation, label: 't', days: 1, publishesOwn, createdBy: `person:${role}` };
    return calls(app, await createToken(registry.ctx.database, wanted, new Date()));
  }

  /** People who are told of everything that they may be told of, at once and by mail. */
  async function inviteReaders(): Promise<void> {
    const admin = await administrator(registry);
    for (const [name, role, organisation] of [
      ['planner', 'planner'],
      ['another organisation', 'organisation-admin', 'kyjov'],
      ['data team', 'data-team'],
      ['own', 'approver', 'hodonin'],
    ] as const) {
      const person = await invited(registry.app, admin, `${role}@kraj.example`, role, organisation);
      const choices = Object.fromEntries(Object.keys(notificationKinds).map((kind) => [kind, 'now']));
      expect((await person.call('PUT', '/notifications/settings', { choices })).statusCode).toBe(200);
      people[name] = person;
    }
    for (const organisation of ['hodonin', 'kyjov']) {
      const at = new Date().toISOString();
      const webhook = { id: organisation, organisation_id: organisation, url: 'https://prijem.example/', secret: 'x', events: '[]' };
      await registry.ctx.database.db
        .insertInto('webhook')
        .values({ ...webhook, created_by: 'x', created_at: at, failures_in_row: 0, disabled_at: null })
        .execute();
    }
  }

  /** Everything that can be written about a record while it is looked after, each with a word of its own. */
  async function onItsWay(id: string, change: object): Promise<void> {
    const reviewer = await tokenOf('organisation-admin', 'hodonin');
    const at = '2026-01-01T00:00:00.000Z';
    const steps = [
      await own('PUT', `/passports/${id}/assignments`, { items: [{ kind: 'deputy', label: 'xzastupcex' }] }),
      await own('PUT', `/passports/${id}/waivers/keywords-czech`, { reason: 'Důvod xprijetix je dán.' }),
      await own('POST', `/passports/${id}/evaluation`, { year: 2026, answers: { keep: 'yes', benefits: 'xvyhodnocenix' } }),
      await own('PUT', `/passports/${id}/proposal`, change),
      await own('POST', `/passports/${id}/submit`),
      await reviewer('POST', `/passports/${id}/return`, {
        note: 'Ještě xpoznamkax.',
        comments: [{ pointer: '/title/cs', text: 'Proč xkomentarx?' }],
      }),
      await own('POST', `/passports/${id}/submit`),
    ];
    expect(steps.map(({ statusCode, body }) => (statusCode < 300 ? 'done' : body))).toEqual(steps.map(() => 'done'));
    await registry.ctx.database.db
      .insertInto('alarm')
      .values({ id: `alarm-${id}`, passport_id: id, kind: 'leak', since: at, seen_at: at, data: '{"url":"xvystrahax"}', closed_at: null })
      .execute();
  }

  /** Rows of the file that should have been removed, but were not. */
  async function previewLeft(id: string): Promise<void> {
    const preview = { columns: [{ name: previewWord }], rows: [[previewWord]], of: { columns: 1, rows: 1 } };
    await replacePreviews(registry.ctx.database.db, id, '2026-01-01T00:00:00.000Z', [
      { position: 0, url: 'https://xadresax.example/a.csv', preview },
    ]);
  }

  const ask = async (call: Call, address: string) =>
    address.startsWith('/api/v1') ? await call('GET', address.slice('/api/v1'.length)) : await app.inject(address);
  const met = (text: string, hidden: readonly string[], address = ''): string[] =>
    hidden.filter((word) => text.toLowerCase().includes(word) && !address.includes(word));

  test('every route that can be read is visited', () => {
    const known = Object.keys(routeTable).flatMap((route) => (route.startsWith('GET ') ? [route.slice('GET '.length)] : []));
    expect([...new Set(routes)].toSorted()).toEqual(known.toSorted());
    for (const route of routes) expect([route, probeAddresses(route, ids.S4).length]).not.toEqual([route, 0]);
  });

  test.each<Level>(['S3', 'S4'])('of level %s shows no outsider a hidden word in any door', async (level) => {
    for (const [name, call] of Object.entries(outsiders))
      for (const address of new Set(routes.flatMap((route) => probeAddresses(route, ids[level])))) {
        const { statusCode, body, headers } = await ask(call, address);
        const never = [...words[level], previewWord];
        expect([name, address, met(body + JSON.stringify(headers), never, address)]).toEqual([name, address, []]);
        expect([name, address, statusCode]).not.toEqual([name, address, 500]);
      }
  });

  test('is read whole by its own people, over the same addresses', async () => {
    for (const level of ['S3', 'S4'] as const) {
      let all = '';
      for (const address of new Set(routes.flatMap((route) => probeAddresses(route, ids[level])))) all += (await ask(own, address)).body;
      expect(words[level].filter((word) => !all.toLowerCase().includes(word))).toEqual([]);
      expect(all).not.toContain(previewWord);
    }
  });

  test('is in no notification of an outsider, and in no word of a mail, an event or a webhook', async () => {
    for (const [name, person] of Object.entries(people)) {
      if (name === 'own') continue;
      for (const address of ['/notifications', '/notifications/settings', '/saved-searches', '/sessions', '/account']) {
        const { body } = await person.call('GET', address);
        expect([name, address, met(body, words.S4)]).toEqual([name, address, []]);
      }
    }
    const { db } = registry.ctx.database;
    const kept = [
      await db.selectFrom('event').select('data').execute(),
      await db.selectFrom('notification').select(['kind', 'data']).execute(),
      await db.selectFrom('webhook_delivery').select('payload').execute(),
      await db.selectFrom('audit').selectAll().execute(),
      mail.arrived,
    ];
    expect(kept.map((rows) => rows.length > 0)).toEqual([true, true, true, true, true]);
    for (const rows of kept) expect(met(JSON.stringify(rows), words.S4)).toEqual([]);
    const notOwn = await db.selectFrom('webhook_delivery').select('payload').where('webhook_id', '=', 'kyjov').execute();
    expect(JSON.stringify(notOwn)).not.toContain(ids.S4.id);
  });

  test('is not recognised by its address, columns or title in what an outsider has looked at', async () => {
    const csv = 'xsloupecx;hodnota\n1;2\n';
    for (const [name, call] of Object.entries(outsiders)) {
      const answers = [
        await call('POST', '/probe?name=Seznam%20xnazevx.csv', csv, { 'content-type': 'text/csv' }),
        await call('POST', '/probe', { url: 'https://xadresax.example/a.csv' }),
        await call('POST', '/check?name=a.csv', csv, { 'content-type': 'text/csv' }),
        await call('POST', '/check', { passport: marked({}) }),
      ];
      for (const { body } of answers) {
        expect([name, body.includes(ids.S4.id), body.includes(ids.S4.slug)]).toEqual([name, false, false]);
      }
      const { duplicates = [] } = answers[1]!.statusCode < 300 ? (answers[1]!.json() as { duplicates?: unknown[] }) : {};
      expect([name, duplicates]).toEqual([name, []]);
    }
  });

  test('is found by none of its hidden words, not even as a number', async () => {
    for (const [name, call] of Object.entries(outsiders)) {
      for (const word of hiddenWords) {
        const { total, facets } = (await call('GET', `/passports?q=${word}`)).json();
        expect([name, word, total, Object.values(facets).flat()]).toEqual([name, word, 0, []]);
      }
    }
  });

  test('of level S4 is not there for the public: no total, no facet, no page', async () => {
    const guest = outsiders['guest'] as Call;
    expect((await guest('GET', '/passports')).json().total).toBe(1);
    const about = routes.filter((route) => route.startsWith('/api/v1/passports/:id'));
    expect(about.length).toBeGreaterThan(20);
    for (const address of about.flatMap((route) => probeAddresses(route, ids.S4)))
      expect([address, [400, 404].includes((await ask(guest, address)).statusCode)]).toEqual([address, true]);
    for (const [name, call] of Object.entries(outsiders)) {
      expect([name, (await call('GET', `/passports/${ids.S4.slug}`)).statusCode]).toEqual([name, 404]);
    }
  });

  test('refuses outsiders’ writes without telling what it is', async () => {
    const changes = Object.keys(routeTable).filter((route) => /^(?:POST|PUT|PATCH|DELETE) \/api\/v1\/passports\/:id/.test(route));
    expect(changes.length).toBeGreaterThan(15);
    for (const [name, call] of Object.entries(outsiders)) {
      // The data team looks after passports of all, so it may write what it sees only in part.
      if (name === 'data team') continue;
      for (const change of changes) {
        const [method = '', route = ''] = change.split(' ');
        const url = route.replace('/api/v1', '').replace(':id', ids.S4.id).replace(/:\w+/, 'keywords-czech');
        const body = method === 'DELETE' ? undefined : {};
        const answer = await call(method as 'POST', url, body, { 'if-match': '*' });
        expect([name, change, answer.statusCode < 500 && answer.statusCode >= 400]).toEqual([name, change, true]);
        expect([name, change, met(answer.body + JSON.stringify(answer.headers), words.S4)]).toEqual([name, change, []]);
      }
      const written = await call('PUT', `/passports/${ids.S4.id}`, marked({ iri: 'https://jina.example/' }), { 'if-match': '*' });
      expect([401, 403, 404]).toContain(written.statusCode);
    }
    expect((await own('GET', `/passports/${ids.S4.id}`)).json().registry.revision).toBe(1);
  });

  test('answers the data team, which may write it, nothing of what it does not see', async () => {
    const call = outsiders['data team'] as Call;
    const bodies: Record<string, unknown> = {
      'PUT /api/v1/passports/:id/proposal': marked({ title: { cs: 'Nový název' } }),
      'POST /api/v1/passports/:id/restore': { revision: 1 },
      'POST /api/v1/passports/:id/return': { note: 'Ne.' },
      'POST /api/v1/passports/:id/comments': { pointer: '/keywords/cs/0', text: 'Proč?' },
      'POST /api/v1/passports/:id/evaluation': { year: 2026, answers: { keep: 'yes' } },
      'PATCH /api/v1/passports/:id': { themes: ['SOCI', 'TRAN'] },
      'PUT /api/v1/passports/:id/assignments': { items: [] },
      'PUT /api/v1/passports/:id/waivers/:check': { reason: 'Důvod je dán jinde.' },
    };
    const changes = Object.keys(routeTable).filter((route) => /^(?:POST|PUT|PATCH) \/api\/v1\/passports\/:id/.test(route));
    for (const level of ['S3', 'S4'] as const)
      for (const change of [...changes, 'DELETE /api/v1/passports/:id', 'POST /api/v1/passports/:id/restore']) {
        const [method = '', route = ''] = change.split(' ');
        const url = route.replace('/api/v1', '').replace(':id', ids[level].id).replace(/:\w+/, 'keywords-czech');
        const body = method === 'DELETE' ? undefined : (bodies[change] ?? {});
        const answer = await call(method as 'POST', url, body, { 'if-match': '*' });
        const sent = JSON.stringify(body ?? '').toLowerCase();
        const seen = met(answer.body + JSON.stringify(answer.headers), words[level]).filter((word) => !sent.includes(word));
        expect([level, change, seen, answer.statusCode < 500]).toEqual([level, change, [], true]);
      }
  });

  test('is in no line of the log, though its own people wrote and read it', () => {
    expect(log.length).toBeGreaterThan(10_000);
    const told = log.replaceAll(/[?&](?:q|name)=[^"& ]*/g, '');
    expect(met(told, [...words.S4, previewWord])).toEqual([]);
  });
});
