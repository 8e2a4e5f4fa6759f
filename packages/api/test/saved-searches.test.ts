import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { lookForNew } from '../src/saved-searches/look-for-new.ts';
import { administrator, goodPassword, invited, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';

const hourMs = 3_600_000;

describe.each(databases)('saved searches on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let admin: Browser;
  let team: Call;
  let now: number;
  beforeEach(async () => {
    now = Date.parse('2026-03-02T08:00:00.000Z');
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true, clock: () => new Date((now += 5)) });
    admin = await administrator(registry);
    team = await caller(registry, 'data-team');
  });
  afterEach(async () => {
    await registry.close();
    await place.remove();
  });

  const planner = (email = 'planovac@kyjov.example') => invited(registry.app, admin, email, 'planner', 'kyjov');
  const saved = async (person: Browser, query: string, name = 'Moje hledání'): Promise<string> => {
    const answer = await person.call('POST', '/saved-searches', { name, query });
    expect(answer.statusCode).toBe(201);
    return answer.json().id;
  };
  let count = 0;
  const published = async (fields: Parameters<typeof openDraft>[0] = {}): Promise<string> => {
    const iri = `https://data.hodonin.example/sada/${(count += 1)}`;
    const [line] = await importLines(team, '?status=published', [openDraft({ organisation: 'hodonin', iri, ...fields })]);
    expect(line).toMatchObject({ status: 'created' });
    return String(line?.['id']);
  };
  const caughtUp = async (): Promise<void> => {
    await registry.jobs?.idle();
    const { seq } = await registry.ctx.database.db
      .selectFrom('passport')
      .select((eb) => eb.fn.max('change_seq').as('seq'))
      .executeTakeFirstOrThrow();
    await registry.ctx.index.waitFor(Number(seq ?? 0), 5_000);
  };
  type Person = Browser & { readonly id: string };
  /** What a person is told of, an hour later; by then their session has ended. */
  const told = async (person: Person): Promise<Record<string, unknown>[]> => {
    await caughtUp();
    now += hourMs;
    await lookForNew(registry.ctx);
    await registry.jobs?.idle();
    const mine = registry.ctx.database.db.selectFrom('notification').select('data').where('person_id', '=', person.id);
    const rows = await mine.where('kind', '=', 'saved-search').orderBy('id', 'desc').execute();
    return rows.map(({ data }) => JSON.parse(data) as Record<string, unknown>);
  };

  test('a search is kept in one spelling, renamed, found once, and deleted', async () => {
    const person = await planner();
    const id = await saved(person, 'theme=regi&q=hřiště&sort=title&cursor=x');
    expect((await person.call('GET', '/saved-searches')).json().items).toMatchObject([
      {
        id,
        name: 'Moje hledání',
        query: 'q=h%C5%99i%C5%A1t%C4%9B&theme=REGI',
        url: 'http://pasport.example/hledat?q=h%C5%99i%C5%A1t%C4%9B&theme=REGI',
        feed: 'http://pasport.example/hledat.atom?q=h%C5%99i%C5%A1t%C4%9B&theme=REGI',
        found: null,
      },
    ]);
    const again = await person.call('POST', '/saved-searches', { name: 'Totéž', query: 'q=hřiště&theme=REGI' });
    expect([again.statusCode, again.json().code, again.json().params]).toEqual([409, 'saved-search-exists', { id }]);
    expect((await person.call('PATCH', `/saved-searches/${id}`, { name: 'Hřiště' })).json().name).toBe('Hřiště');
    expect((await person.call('GET', `/saved-searches/${id}`)).json().name).toBe('Hřiště');
    expect((await person.call('DELETE', `/saved-searches/${id}`)).statusCode).toBe(204);
    expect((await person.call('GET', '/saved-searches')).json().items).toEqual([]);
    const actions = await registry.ctx.database.db
      .selectFrom('audit')
      .select('action')
      .where('object', '=', `saved-search:${id}`)
      .execute();
    expect(actions.map(({ action }) => action)).toEqual(['saved-search.save', 'saved-search.rename', 'saved-search.remove']);
  });

  test('what is no search is refused, and nobody keeps more than fifty', async () => {
    const person = await planner();
    for (const body of [{ name: 'x', query: 'theme=NENI' }, { name: ' ', query: '' }, { name: 'x', query: 'neni=1' }, { name: 'x' }])
      expect((await person.call('POST', '/saved-searches', body)).statusCode).toBe(400);
    for (let n = 0; n < 50; n += 1) await saved(person, `q=slovo${n}`);
    expect((await person.call('POST', '/saved-searches', { name: 'x', query: 'q=dalsi' })).json().code).toBe('too-many-saved-searches');
  });

  test('a search of somebody else is not there, and a guest has none', async () => {
    const [owner, other] = [await planner(), await planner('druhy@kyjov.example')];
    const id = await saved(owner, 'q=hriste');
    for (const [method, body] of [['GET'], ['PATCH', { name: 'Cizí' }], ['DELETE']] as const)
      expect((await other.call(method, `/saved-searches/${id}`, body)).json().code).toBe('saved-search-not-found');
    expect((await other.call('GET', '/saved-searches')).json().items).toEqual([]);
    const guest = await caller(registry, 'guest');
    expect((await guest('GET', '/saved-searches')).json().code).toBe('not-signed-in');
    expect((await owner.call('GET', `/saved-searches/${id}`)).json().name).toBe('Moje hledání');
  });

  test('passports that come in are told once, those that were there or only change are not', async () => {
    const person = await planner();
    const old = await published();
    await caughtUp();
    const id = await saved(person, 'q=hřiště');
    expect(await told(person)).toEqual([]);
    await published();
    await published({ title: { cs: 'Rozpočet' }, description: { cs: 'Příjmy a výdaje.' }, keywords: { cs: ['rozpočet'] } });
    expect(await told(person)).toEqual([{ search: id, person: person.id, count: 1 }]);
    await person.signIn('planovac@kyjov.example', goodPassword);
    expect((await person.call('GET', '/notifications')).json().items).toMatchObject([
      { kind: 'saved-search', data: { search: id, count: 1 } },
    ]);
    expect((await person.call('GET', `/saved-searches/${id}`)).json().found).toMatchObject({ count: 1 });
    expect((await team('PATCH', `/passports/${old}`, { frequency: 'MONTHLY' }, { 'if-match': '*' })).statusCode).toBe(200);
    expect(await told(person)).toHaveLength(1);
    await published();
    await published();
    expect((await told(person)).map(({ count: many }) => many)).toEqual([2, 1]);
  });

  test('a passport that comes to match after it came in is told then', async () => {
    const person = await planner();
    await saved(person, 'theme=TRAN');
    const id = await published();
    expect(await told(person)).toEqual([]);
    await team('PATCH', `/passports/${id}`, { themes: ['TRAN'] }, { 'if-match': '*' });
    expect(await told(person)).toHaveLength(1);
  });

  test('nobody is told of what they may not see', async () => {
    const [person, insider, clerk] = [
      await planner(),
      await invited(registry.app, admin, 'tym@kraj.example', 'data-team'),
      await invited(registry.app, admin, 'kolega@hodonin.example', 'approver', 'hodonin'),
    ];
    for (const one of [person, insider, clerk]) await saved(one, '');
    const draft = await (await caller(registry, 'registrar', 'hodonin'))('POST', '/passports', openDraft());
    expect(draft.statusCode).toBe(201);
    expect(await told(person)).toEqual([]);
    expect((await told(insider)).map(({ count: many }) => many)).toEqual([1]);
    expect((await told(clerk)).map(({ count: many }) => many)).toEqual([1]);
    await team('POST', `/passports/${draft.json().id}/publish`, undefined, { 'if-match': '*' });
    expect((await told(person)).map(({ count: many }) => many)).toEqual([1]);
    expect(await told(insider)).toHaveLength(1);
  });

  test('whoever lost their roles, wants nothing of it or is shut out is not told', async () => {
    const [gone, off, shut] = [await planner(), await planner('druhy@kyjov.example'), await planner('treti@kyjov.example')];
    for (const one of [gone, off, shut]) await saved(one, '');
    await registry.ctx.database.db.deleteFrom('membership').where('person_id', '=', gone.id).execute();
    await off.call('PUT', '/notifications/settings', { choices: { 'saved-search': 'off' } });
    await admin.call('PATCH', `/people/${shut.id}`, { isDisabled: true });
    await published();
    expect(await told(off)).toEqual([]);
    expect(await registry.ctx.database.db.selectFrom('event').select('id').where('kind', '=', 'search.found').execute()).toEqual([]);
  });

  test('each search costs at most one look an hour, and none while nothing changes', async () => {
    const person = await planner();
    await saved(person, 'q=hřiště');
    await published();
    await told(person);
    const { search } = registry.ctx.index;
    let asked = 0;
    Object.assign(registry.ctx.index, {
      search: (query: Parameters<typeof search>[0]) => {
        asked += 1;
        return search(query);
      },
    });
    expect(await told(person)).toHaveLength(1);
    expect(asked).toBe(0);
    await published();
    await caughtUp();
    await lookForNew(registry.ctx);
    expect(asked).toBe(0);
    await told(person);
    expect(asked).toBe(1);
  });
});
