import type { Draft } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AlarmKind } from '../src/alarms/alarm-kinds.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { addPerson } from './add-person.ts';
import { databases, type TestDatabase } from './databases.ts';
import { csv, startLinkServer, type LinkServer } from './link-server.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

/** Beyond the longest wait for the next check of links. */
const nextDay = 31 * 3_600_000;
const table = (rows: number, names = 'id;nazev') =>
  `${names}\n${Array.from({ length: rows }, (_none, index) => `${index + 1};Lavička ${index + 1}`).join('\n')}\n`;
/** Artificial numbers with the month raised by 70, a form that is not in use. */
const people = Array.from({ length: 9_999 }, (_none, ending) => `057101${String(ending).padStart(4, '0')}`)
  .filter((digits) => Number(digits) % 11 === 0)
  .slice(0, 30)
  .map((digits, index) => `Nájemce ${index};${digits.slice(0, 6)}/${digits.slice(6)}`)
  .join('\n');

interface Place {
  /** Changes what the server answers, with another ETag. */
  readonly serve: (body: string) => void;
  /** The address answers with this status. */
  readonly refuse: (status: number) => void;
  readonly patch: (changes: object) => Promise<void>;
  readonly pass: () => Promise<void>;
}

/** How an alarm comes to be and how its cause ends; `checks`: rounds of checks until it is noticed. */
interface Life {
  readonly kind: AlarmKind;
  readonly file: 'csv' | 'txt';
  readonly draft?: Partial<Draft>;
  readonly before: string;
  readonly raise: (place: Place) => Promise<void> | void;
  readonly checks: number;
  readonly mend: (place: Place) => Promise<void> | void;
}

const { description, keywords, themes, territory } = openDraft();
const lives: readonly Life[] = [
  {
    kind: 'link-dead',
    file: 'txt',
    before: table(12),
    raise: ({ refuse }) => refuse(404),
    checks: 3,
    mend: ({ serve }) => serve(table(12)),
  },
  {
    kind: 'score-dropped',
    file: 'txt',
    before: table(12),
    raise: ({ patch }) => patch({ description: null, keywords: null, themes: null, territory: null }),
    checks: 0,
    mend: ({ patch }) => patch({ description, keywords, themes, territory }),
  },
  {
    kind: 'leak',
    file: 'txt',
    draft: { security: { personalData: 'personal' } },
    before: '',
    raise: ({ serve }) => serve(table(12)),
    checks: 1,
    mend: ({ refuse }) => refuse(403),
  },
  {
    kind: 'personal-data',
    file: 'csv',
    before: table(30, 'jmeno;rc'),
    raise: ({ serve }) => serve(`jmeno;rc\n${people}\n`),
    checks: 1,
    mend: ({ serve }) => serve(table(30, 'jmeno;rc')),
  },
  {
    kind: 'rows-halved',
    file: 'csv',
    before: table(40),
    raise: ({ serve }) => serve(table(20)),
    checks: 1,
    mend: ({ serve }) => serve(table(40)),
  },
  {
    kind: 'schema-drift',
    file: 'csv',
    before: table(12),
    raise: ({ serve }) => serve(table(12, 'id;pojmenovani')),
    checks: 1,
    mend: ({ serve }) => serve(table(12)),
  },
];

describe.each(databases)('the life of an alarm on $name', ({ create }) => {
  let database: TestDatabase;
  let server: LinkServer;
  let registry: OpenRegistry;
  let team: Call;
  let own: Call;
  let curator: string;
  let now = Date.parse('2026-06-01T08:00:00Z');

  beforeAll(async () => {
    server = await startLinkServer();
    database = await create();
    const fetch = { allow: ['127.0.0.1'], ports: [server.port] };
    registry = await openTestRegistry(database, { runJobs: true, clock: () => new Date(now), fetch });
    team = await caller(registry, 'data-team');
    own = await caller(registry, 'approver', 'hodonin');
    curator = await addPerson(registry, { email: 'kurator@hodonin.example', role: 'registrar', organisation: 'hodonin' });
  });
  afterAll(async () => {
    await registry.close();
    server.close();
    await database.remove();
  });

  const settle = async (): Promise<void> => await registry.jobs?.idle();

  /** What there is of a kind for a passport: alarms that are open and all that ever were, tasks, events, notifications. */
  async function counted(id: string, kind: AlarmKind) {
    const about = async (query: string) =>
      ((await team('GET', `/alarms?kind=${kind}${query}`)).json().items as { passport: { id: string } }[]).filter(
        ({ passport }) => passport.id === id,
      ).length;
    const { items } = (await team('GET', '/queue?limit=100')).json() as { items: { kind: string; passport: { id: string } }[] };
    const events = await registry.ctx.database.db
      .selectFrom('event')
      .select('id')
      .where('passport_id', '=', id)
      .where('kind', '=', `alarm.${kind}`)
      .execute();
    const told = await registry.ctx.database.db
      .selectFrom('notification')
      .innerJoin('event', 'event.id', 'notification.event_id')
      .select('notification.id')
      .where('notification.passport_id', '=', id)
      .where('event.kind', '=', `alarm.${kind}`)
      .where('person_id', '=', curator)
      .execute();
    return {
      open: await about('&open=true'),
      ever: await about(''),
      tasks: items.filter((task) => task.kind === kind && task.passport.id === id).length,
      events: events.length,
      told: told.length,
    };
  }

  async function placeOf({ kind, file, draft, before }: Life): Promise<Place & { id: string }> {
    const path = `/${kind}.${file}`;
    let version = 0;
    const serve = (body: string): void => {
      version += 1;
      server.pages.set(path, { ...csv, body, headers: { ...csv.headers, etag: `"${version}"` } });
    };
    if (before === '') server.pages.set(path, { status: 403 });
    else serve(before);
    const distributions = [{ kind: 'file' as const, format: file.toUpperCase(), downloadUrl: server.url(path) }];
    const answer = await own('POST', '/passports?status=published', openDraft({ title: { cs: `Sada ${kind}` }, distributions, ...draft }));
    const { id } = answer.json() as { id: string };
    await own('PUT', `/passports/${id}/assignments`, { items: [{ kind: 'curator', person: curator }] }, { 'if-match': '*' });
    await settle();
    return {
      id,
      serve,
      refuse: (status) => void server.pages.set(path, { status }),
      patch: async (changes) => {
        expect((await own('PATCH', `/passports/${id}`, changes, { 'if-match': '*' })).statusCode).toBe(200);
        await settle();
      },
      pass: async () => {
        now += nextDay;
        registry.ctx.wakeJobs();
        await settle();
      },
    };
  }

  test.each(lives)('$kind: one alarm, one task, one notification, not again while it lasts, none once the cause ends', async (life) => {
    const { kind, checks, raise, mend } = life;
    const place = await placeOf(life);
    expect(await counted(place.id, kind)).toEqual({ open: 0, ever: 0, tasks: 0, events: 0, told: 0 });
    await raise(place);
    for (let round = 1; round < checks; round += 1) {
      await place.pass();
      expect([round, await counted(place.id, kind)]).toEqual([round, { open: 0, ever: 0, tasks: 0, events: 0, told: 0 }]);
    }
    if (checks > 0) await place.pass();
    expect(await counted(place.id, kind)).toEqual({ open: 1, ever: 1, tasks: 1, events: 1, told: 1 });
    await place.pass();
    await own('POST', `/passports/${place.id}/check`);
    await settle();
    expect(await counted(place.id, kind)).toEqual({ open: 1, ever: 1, tasks: 1, events: 1, told: 1 });
    await mend(place);
    await place.pass();
    expect(await counted(place.id, kind)).toEqual({ open: 0, ever: 1, tasks: 0, events: 1, told: 1 });
    await place.pass();
    expect(await counted(place.id, kind)).toEqual({ open: 0, ever: 1, tasks: 0, events: 1, told: 1 });
  });
});
