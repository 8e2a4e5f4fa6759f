import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetImports } from '../src/imports/forget-imports.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const ndjson = { 'content-type': 'application/x-ndjson' };
const draft = (n: number, more: object = {}) => openDraft({ iri: `https://zdroj.example/sada/${n}`, title: { cs: `Sada ${n}` }, ...more });

describe.each(databases)('sources and imports on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let clerk: Call;
  let now = new Date('2026-06-03T12:00:00.000Z');
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { clock: () => now });
    clerk = await caller(registry, 'registrar', 'hodonin');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });
  beforeEach(() => {
    now = new Date(now.getTime() + 60_000);
  });

  const send = async (lines: readonly unknown[], query = '?source=lkod', by: Call = clerk) =>
    await by(
      'POST',
      `/passports/import${query}`,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
      ndjson,
    );
  const imports = async (by: Call = clerk) => (await by('GET', '/imports')).json().items;
  const last = async (by: Call = clerk) => (await by('GET', `/imports/${(await imports(by))[0].id}`)).json();

  test('an import tells later why the registry has fewer records than the source, without what stood in them', async () => {
    const repeated = draft(2);
    await send([
      draft(1),
      repeated,
      repeated,
      { ...draft(3), title: 'Xhodnotax' },
      { ...draft(4), organisation: 'xneznamax' },
      '{"iri": neni json',
    ]);
    expect(await last()).toEqual({
      id: expect.any(String),
      organisation: 'hodonin',
      source: 'lkod',
      state: 'done',
      created: 2,
      changed: 0,
      unchanged: 0,
      refused: 4,
      startedAt: now.toISOString(),
      writtenAt: now.toISOString(),
      refusals: [
        { line: 3, identifier: 'iri:https://zdroj.example/sada/2', code: 'duplicate-in-import', pointers: ['/iri'] },
        { line: 4, identifier: 'iri:https://zdroj.example/sada/3', code: 'invalid-passport', pointers: ['/title'] },
        { line: 5, identifier: 'iri:https://zdroj.example/sada/4', code: 'organisation-not-found', pointers: ['/organisation'] },
        { line: 6, identifier: null, code: 'invalid-json', pointers: expect.any(Array) },
      ],
    });
    const csv = await clerk('GET', `/imports/${(await last()).id}/refusals.csv`);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.body.split('\r\n').slice(0, 2)).toEqual([
      'line,identifier,code,reason,places',
      expect.stringMatching(/^3,iri:https:\/\/zdroj\.example\/sada\/2,duplicate-in-import,/),
    ]);
    const kept = await registry.ctx.database.db.selectFrom('import_refusal').selectAll().execute();
    expect(JSON.stringify(kept)).not.toMatch(/xhodnotax|xneznamax/i);
  });

  test('sources are counted by where a passport came from first', async () => {
    await send([draft(1, { title: { cs: 'Sada 1, změněná' } }), draft(2)]);
    await send([draft(1), draft(2)]);
    expect(await last()).toMatchObject({ created: 0, changed: 1, unchanged: 1, refused: 0, refusals: [] });
    await clerk('POST', '/passports', openDraft({ title: { cs: 'Přes rozhraní' } }));
    const { items } = (await clerk('GET', '/sources')).json();
    expect(items).toEqual([
      { organisation: 'hodonin', kind: 'api', source: null, passports: 1, published: 0, lastImport: null },
      {
        organisation: 'hodonin',
        kind: 'import',
        source: 'lkod',
        passports: 2,
        published: 0,
        lastImport: expect.objectContaining({ changed: 1 }),
      },
    ]);
  });

  test('a page of sources goes on where the last one ended', async () => {
    await send([draft(90, { organisation: 'kyjov' })], '?organisation=kyjov', await caller(registry, 'data-team'));
    const team = await caller(registry, 'data-team');
    const first = (await team('GET', '/sources?limit=2')).json();
    const second = (await team('GET', `/sources?limit=2&cursor=${first.next}`)).json();
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
    expect(second.items[0].organisation).toBe('kyjov');
    expect((await team('GET', '/sources?organisation=kyjov')).json().items).toHaveLength(1);
    expect((await team('GET', '/sources?cursor=nic')).json().code).toBe('invalid-cursor');
  });

  test('critical records are in the numbers of their own people only', async () => {
    const critical = draft(91, { organisation: 'kyjov', security: { personalData: 'special' } });
    const own = await caller(registry, 'registrar', 'kyjov');
    const before = (await own('GET', '/sources')).json().items;
    await send([critical], '?source=lkod', own);
    const counted = (items: { passports: number }[]) => items.reduce((sum, { passports }) => sum + passports, 0);
    expect(counted((await own('GET', '/sources')).json().items)).toBe(counted(before) + 1);
    for (const role of ['data-team', 'system-admin'] as const) {
      const { items } = (await (await caller(registry, role))('GET', '/sources?organisation=kyjov')).json();
      expect([role, counted(items)]).toEqual([role, counted(before)]);
    }
  });

  test('a trial and an empty stream leave no run behind', async () => {
    const before = (await imports()).length;
    await send([draft(5)], '?dryRun=true');
    await send([], '');
    expect(await imports()).toHaveLength(before);
  });

  test('of a long run a thousand refusals are kept, all are counted', async () => {
    await send(
      Array.from({ length: 1_105 }, (_, n) => ({ iri: `https://zdroj.example/${n}` })),
      '?source=vadny',
    );
    const run = await last();
    expect([run.refused, run.refusals.length, run.refusals.at(-1).line]).toEqual([1_105, 1_000, 1_000]);
  });

  test('another organisation learns nothing of them, and those who oversee see no identifiers', async () => {
    const [{ id }] = await imports();
    const other = await caller(registry, 'organisation-admin', 'kyjov');
    expect((await other('GET', '/imports')).json().items.map((run: { organisation: string }) => run.organisation)).not.toContain('hodonin');
    expect(
      (await other('GET', '/imports?organisation=hodonin')).json().items.map((run: { organisation: string }) => run.organisation),
    ).not.toContain('hodonin');
    expect((await other('GET', `/imports/${id}`)).json().code).toBe('import-not-found');
    const team = await caller(registry, 'data-team');
    const seen = (await team('GET', `/imports/${id}`)).json();
    expect(seen.refusals[0]).toMatchObject({ line: 1, identifier: null });
    expect((await team('GET', `/imports/${id}/refusals.csv`)).body).not.toContain('zdroj.example');
  });

  test('fifty runs of a source are kept, and none longer than half a year', async () => {
    for (let n = 0; n < 52; n += 1) await send([draft(1)], '?source=casty');
    const runs = await registry.ctx.database.db.selectFrom('import_run').select('source').execute();
    expect(runs.filter(({ source }) => source === 'casty')).toHaveLength(50);
    expect(runs.some(({ source }) => source === 'vadny')).toBe(true);
    now = new Date(now.getTime() + 181 * 86_400_000);
    await forgetImports(registry.ctx);
    expect(await imports()).toEqual([]);
    expect(await registry.ctx.database.db.selectFrom('import_refusal').select('line').execute()).toEqual([]);
  });
});
