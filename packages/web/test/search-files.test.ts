import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const get = (path: string) => site.registry.app.inject({ method: 'GET', url: path });
const totalOf = async (query: string): Promise<number> => (await get(`/api/v1/passports?${query}`)).json().total as number;

test('the results as CSV have a row for each, and no cell that a spreadsheet would run', async () => {
  const token = await site.token('data-team');
  const draft = { organisation: 'hodonin', title: { cs: '=1+1, "vzorec"' }, kind: 'dataset' };
  await site.registry.app.inject({
    method: 'POST',
    url: '/api/v1/passports?status=published',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    payload: JSON.stringify(draft),
  });
  const answer = await get('/hledat.csv?organisation=hodonin');
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  const rows = answer.body.trimEnd().split('\r\n');
  expect(rows[0]).toMatch(/^id,adresa,nazev,/u);
  expect(rows.length - 1).toBe(await totalOf('organisation=hodonin'));
  for (const row of rows) expect(row).not.toMatch(/(?:^|,)"?[=@]/u);
});

test('the results as JSON-LD are records of a local catalogue', async () => {
  const answer = await get('/hledat.jsonld?theme=TRAN');
  const records = answer.json() as Record<string, unknown>[];
  expect(records.length).toBe(await totalOf('theme=TRAN'));
  for (const record of records) expect(record).toMatchObject({ '@context': expect.anything(), iri: expect.stringMatching(/^https?:/u) });
  expect((await get('/hledat.jsonld?q=ponorky')).json()).toEqual([]);
});

test('the feed of a search is Atom with the newest first', async () => {
  const answer = await get('/hledat.atom?q=hriste&lang=en');
  expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(answer.body).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed [^>]*xmlns="http:\/\/www.w3.org\/2005\/Atom"/u);
  expect(answer.body.match(/<entry>/gu)?.length).toBe(await totalOf('q=hriste'));
  const times = [...answer.body.matchAll(/<updated>([^<]+)<\/updated>/gu)].slice(1).map(([, time]) => time);
  expect(times).toEqual(times.toSorted().toReversed());
  expect((await get(`/hledat.atom?q=${encodeURIComponent('<a>&"')}`)).body).toContain('&lt;a>&amp;&quot;');
});

test('nothing protected is in any of the files of a search', async () => {
  const { items } = (await get('/api/v1/passports?limit=100')).json() as { items: { id: string; view: string }[] };
  const full = (
    await site.registry.app.inject({
      method: 'GET',
      url: '/api/v1/passports?limit=100',
      headers: { authorization: `Bearer ${await site.token('data-team')}` },
    })
  ).json() as { items: { id: string }[] };
  const hidden = full.items.filter(({ id }) => !items.some((item) => item.id === id));
  expect(hidden.length).toBeGreaterThan(0);
  for (const path of ['/hledat', '/hledat.csv', '/hledat.jsonld', '/hledat.atom']) {
    const { body } = await get(path);
    for (const { id } of hidden) expect([path, body.includes(id)]).toEqual([path, false]);
  }
});

test('pages of guests are compressed, those of people with a token are not', async () => {
  const ask = async (headers: Record<string, string>) =>
    (await site.registry.app.inject({ method: 'GET', url: '/hledat', headers: { 'accept-encoding': 'br', ...headers } })).headers[
      'content-encoding'
    ];
  expect(await ask({})).toBe('br');
  expect(await ask({ authorization: `Bearer ${await site.token('planner')}` })).toBeUndefined();
});

test('a place in the pages that no longer fits begins with the first page', async () => {
  const answer = await get('/hledat?cursor=nesmysl');
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('Další stránka');
});
