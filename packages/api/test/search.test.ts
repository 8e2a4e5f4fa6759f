import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('search over REST on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let guest: Call;
  let hodonin: Call;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true });
    guest = await caller(registry, 'guest');
    hodonin = await caller(registry, 'approver', 'hodonin');
    const kyjov = await caller(registry, 'approver', 'kyjov');
    const place2 = { territory: { units: ['obec/586307'] } };
    await hodonin('POST', '/passports?status=published', openDraft());
    await hodonin(
      'POST',
      '/passports?status=published',
      openDraft({
        title: { cs: 'Rozpočet města' },
        description: { cs: 'Schválený rozpočet a jeho změny.' },
        themes: ['ECON'],
        keywords: { cs: ['finance'] },
      }),
    );
    await hodonin('POST', '/passports', openDraft({ title: { cs: 'Rozepsaná hřiště' } }));
    await kyjov(
      'POST',
      '/passports?status=published',
      openDraft({
        ...place2,
        title: { cs: 'Sportoviště' },
        description: { cs: 'Mezi sportovišti jsou i hřiště.' },
        keywords: { cs: ['sport'] },
        temporal: { start: '2020-01-01', end: '2021-12-31' },
      }),
    );
    await registry.jobs?.idle();
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const titles = async (call: Call, query: string): Promise<string[]> =>
    ((await call('GET', `/passports?${query}`)).json().items as { title: { cs: string } }[]).map((item) => item.title.cs);

  test('any form of a word finds it, title matches first, drafts only for their own', async () => {
    expect(await titles(guest, 'q=hriste')).toEqual(['Dětská hřiště', 'Sportoviště']);
    expect(await titles(guest, `q=${encodeURIComponent('dětských hřišť')}`)).toEqual(['Dětská hřiště']);
    expect((await titles(hodonin, 'q=hriste')).toSorted()).toEqual(['Dětská hřiště', 'Rozepsaná hřiště', 'Sportoviště']);
    expect(await titles(guest, 'q=rozpo%C4%8Dty')).toEqual(['Rozpočet města']);
  });

  test('an explained result tells where its words were found, and only when asked', async () => {
    const matchesOf = async (more: string): Promise<unknown> =>
      ((await guest('GET', `/passports?q=hriste${more}`)).json().items as { matches?: unknown }[])[1]?.matches;
    expect(await matchesOf('&explain=true')).toEqual([{ word: 'hriste', found: 'hřiště', places: ['description'] }]);
    expect(await matchesOf('')).toBeUndefined();
  });

  test('passports changed before a day are left out', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect((await titles(guest, `changedFrom=${today}`)).length).toBe(3);
    expect(await titles(guest, `changedFrom=${tomorrow}`)).toEqual([]);
    const asked = { scope: { audience: 'public', organisation: null }, filters: {}, sort: 'newest', limit: 1, facets: false } as const;
    expect((await registry.ctx.index.search({ ...asked, changedSince: [tomorrow, today] })).changed).toEqual([0, 3]);
    expect((await registry.ctx.index.search(asked)).changed).toBeUndefined();
  });

  test('results are counted for just the territories asked for', async () => {
    const { index } = registry.ctx;
    const territories = ['obec/586307', 'obec/1', 'vusc/19', 'vusc/116'];
    const scope = { audience: 'public', organisation: null } as const;
    const query = { scope, filters: { territory: ['obec/586307'] }, sort: 'newest', limit: 1, facets: true } as const;
    expect((await index.search({ ...query, territories })).facets.territory).toEqual([
      { value: 'obec/586307', count: 1 },
      { value: 'vusc/116', count: 3 },
    ]);
  });

  test('a region includes its towns; periods and boxes overlap', async () => {
    expect((await titles(guest, 'territory=vusc/116')).length).toBe(3);
    expect(await titles(guest, 'territory=obec/586307')).toEqual(['Sportoviště']);
    expect(await titles(guest, 'from=2021-06-01&to=2023-01-01')).toEqual(['Sportoviště']);
    expect(await titles(guest, 'bbox=17.0,48.95,17.2,49.1')).toEqual(['Sportoviště']);
    expect(await titles(guest, 'bbox=12,50,13,51')).toEqual([]);
  });

  test('counts of a facet ignore its own filter and carry the names people read', async () => {
    const { total, facets } = (await guest('GET', '/passports?theme=ECON')).json();
    expect(total).toBe(1);
    expect(facets.theme).toEqual([
      { value: 'REGI', label: { cs: 'Regiony a města', en: 'Regions and cities' }, count: 2 },
      { value: 'ECON', label: { cs: 'Hospodářství a finance', en: 'Economy and finance' }, count: 1 },
    ]);
    expect(facets.organisation).toEqual([{ value: 'hodonin', label: { cs: 'Město Hodonín' }, count: 1 }]);
    expect(facets.territory.map((item: { label: { cs: string } }) => item.label.cs)).toContain('Jihomoravský kraj');
    expect(facets.quality.some((item: { value: string }) => item.value === 'unknown')).toBe(false);
  });

  test('pages follow one another by the link of the answer', async () => {
    const seen: string[] = [];
    let url: string | null = '/passports?sort=title&limit=1';
    while (url !== null) {
      const page: { items: { title: { cs: string } }[]; next: string | null } = (await guest('GET', url)).json();
      seen.push(...page.items.map((item) => item.title.cs));
      url = page.next === null ? null : page.next.replace('http://pasport.example/api/v1', '');
    }
    expect(seen).toEqual(['Dětská hřiště', 'Rozpočet města', 'Sportoviště']);
  });

  test('the writer’s next search sees the write, and a stricter level hides at once', async () => {
    const { id } = (
      await hodonin(
        'POST',
        '/passports?status=published',
        openDraft({ title: { cs: 'Kamerový systém' }, keywords: { cs: ['zvlastnislovo'] } }),
      )
    ).json();
    expect(await titles(hodonin, 'q=kamerov%C3%A9ho')).toEqual(['Kamerový systém']);
    await hodonin('PATCH', `/passports/${id}`, { security: { personalData: 'special' } }, { 'if-match': '"1"' });
    expect((await guest('GET', `/passports/${id}`)).statusCode).toBe(404);
    expect(await titles(hodonin, 'q=zvlastnislovo')).toEqual([]);
    expect(await titles(guest, 'q=kamerov%C3%A9ho')).toEqual([]);
  });

  test('suggestions come while typing', async () => {
    const { items } = (await guest('GET', '/suggest?q=hod')).json();
    expect(items).toContainEqual({ text: 'Hodonín', kind: 'territory', id: 'obec/586021' });
    expect((await guest('GET', '/suggest?q=hri')).json().items[0]).toMatchObject({ text: 'Dětská hřiště', kind: 'title' });
    expect((await guest('GET', '/suggest?q=rozeps')).json().items).toEqual([]);
  });

  test('the report is there after the save and keeps its history', async () => {
    const { items } = (await guest('GET', '/passports?q=rozpocet')).json();
    const { id } = items[0];
    const report = (await guest('GET', `/passports/${id}/report`)).json();
    expect(report).toMatchObject({ number: 1, revision: 1, score: items[0].quality });
    await hodonin('PATCH', `/passports/${id}`, { description: null }, { 'if-match': '"1"' });
    await registry.jobs?.idle();
    expect((await guest('GET', `/passports/${id}/reports`)).json().items.map((entry: { revision: number }) => entry.revision)).toEqual([
      2, 1,
    ]);
  });

  test('codelists, territory, description and health answer', async () => {
    expect((await guest('GET', '/codelists/frequency')).json().items).toContainEqual(expect.objectContaining({ code: 'MONTHLY' }));
    expect((await guest('GET', '/territory?q=kyjov')).json().items).toContainEqual(
      expect.objectContaining({ id: 'obec/586307', path: ['Hodonín', 'Jihomoravský kraj', 'Česká republika'] }),
    );
    const description = (await guest('GET', '/openapi.json')).json();
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(['/api/v1/passports', '/api/v1/passports/{id}', '/api/v1/passports/import', '/api/v1/suggest']),
    );
    expect(description.components.schemas.Draft.properties.title).toBeDefined();
    const answer = await guest('GET', '/codelists/frequency');
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect((await registry.app.inject('/health/live')).statusCode).toBe(200);
    expect((await registry.app.inject('/health/ready')).json().status).toBe('ok');
    expect((await registry.app.inject('/docs')).statusCode).toBe(200);
  });
});
