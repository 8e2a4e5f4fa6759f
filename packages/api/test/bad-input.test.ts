import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';

let place: TestDatabase;
let registry: OpenRegistry;
let registrar: Call;
let guest: Call;
beforeAll(async () => {
  place = await databases[0]!.create();
  registry = await openTestRegistry(place);
  registrar = await caller(registry, 'registrar', 'hodonin');
  guest = await caller(registry, 'guest');
});
afterAll(async () => {
  await registry.close();
  await place.remove();
});

const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

test.each<[string, string | Buffer, number, string]>([
  ['a truncated document', '{"title": {"cs": "Hř', 400, 'invalid-json'],
  ['nesting without end', deep, 400, 'invalid-json'],
  ['bytes that are not UTF-8', Buffer.from([0x22, 0xe8, 0x22]), 400, 'invalid-utf8'],
  ['ten megabytes', JSON.stringify({ title: { cs: 'x'.repeat(10_000_000) } }), 413, 'too-large'],
  ['a list', '[]', 422, 'invalid-passport'],
  ['an unknown key', '{"title":{"cs":"a"},"nazev":1}', 422, 'invalid-passport'],
  ['a prototype', '{"title":{"cs":"a"},"__proto__":{"x":1}}', 422, 'invalid-passport'],
  ['nothing', '', 400, 'invalid-json'],
])('%s is refused with a clear problem', async (_name, body, status, code) => {
  const response = await registrar('POST', '/passports', body);
  expect([response.statusCode, response.json().code]).toEqual([status, code]);
  expect(response.headers['content-type']).toContain('application/problem+json');
});

test('every fault of a passport is listed in the language of the reader', async () => {
  const draft = { title: { cs: 5 }, themes: ['NIC'], temporal: { start: '2026-02-01', end: '2026-01-01' }, cosi: true };
  const czech = (await registrar('POST', '/passports', draft)).json();
  expect(czech.faults.map((fault: { pointer: string }) => fault.pointer).toSorted()).toEqual([
    '/cosi',
    '/temporal/end',
    '/themes/0',
    '/title/cs',
  ]);
  expect(czech.title).toBe('Pasport má chyby');
  const english = (await registrar('POST', '/passports', draft, { 'accept-language': 'en-GB,en;q=0.9' })).json();
  expect(english.title).toBe('The passport has faults');
  expect(english.faults[0].message).not.toBe(czech.faults[0].message);
});

test.each([
  ['/passports?limit=1000'],
  ['/passports?unknown=1'],
  ['/passports?bbox=18,49,12,51'],
  ['/passports?bbox=a,b,c,d'],
  ['/passports?from=2026-02-01&to=2026-01-01'],
  ['/passports?sort=best'],
  ['/passports?cursor=nonsense'],
  ['/passports?minQuality=-1'],
  ['/passports?theme=doprava'],
  ['/passports?territory=obec/1'],
  ['/passports?form=soubor'],
])('%s is a wrong request', async (url) => {
  const response = await guest('GET', url);
  expect([response.statusCode, response.json().type]).toEqual([400, expect.stringContaining('urn:pasport:problem:invalid-')]);
});

test.each([
  ['"'],
  ['AND'],
  ['a OR'],
  ['NEAR(a b)'],
  ['title:x*'],
  ['(((('],
  ["'; drop table doc; --"],
  ['^a'],
  ['*'],
  ['-'],
  ['{a b}: c'],
  ['\u0000'],
  ['%'],
  ['x'.repeat(9_000)],
])('the query %j is text, never an operator and never a fault', async (q) => {
  const response = await guest('GET', `/passports?q=${encodeURIComponent(q)}`);
  expect(response.statusCode).toBe(200);
});

test.each([['Bearer x'], ['Basic abc'], [`Bearer psp_${'0'.repeat(16)}_${'A'.repeat(43)}`]])(
  'the header „%s“ does not let in',
  async (authorization) => {
    const response = await guest('GET', '/passports', undefined, { authorization });
    expect([response.statusCode, response.json().code]).toEqual([401, 'token-not-valid']);
  },
);

test('other types of content and unknown addresses are said to be so', async () => {
  expect((await registrar('POST', '/passports', 'title=x', { 'content-type': 'text/plain' })).statusCode).toBe(415);
  expect((await guest('GET', '/nic')).json().code).toBe('not-found');
  expect((await guest('GET', '/codelists/nic')).json().code).toBe('codelist-not-found');
  expect((await guest('GET', '/passports/%00')).statusCode).toBe(404);
});

test('a faulty line of an import stops nobody else', async () => {
  const results = await importLines(registrar, '', [
    openDraft({ iri: 'https://data.hodonin.example/a' }),
    '{"title":',
    { title: { cs: '' } },
    openDraft({ iri: 'https://data.hodonin.example/a' }),
    openDraft({ iri: 'https://data.hodonin.example/b' }),
  ]);
  expect(results.map(({ line, status }) => [line, status])).toEqual([
    [1, 'created'],
    [2, 'refused'],
    [3, 'refused'],
    [4, 'refused'],
    [5, 'created'],
  ]);
  expect(results[1]).toMatchObject({ problem: { code: 'invalid-json' } });
  expect(results[2]).toMatchObject({ problem: { code: 'invalid-passport', faults: [{ pointer: '/title/cs' }] } });
  expect(results[3]).toMatchObject({ problem: { code: 'duplicate-in-import', faults: [{ pointer: '/iri' }] } });
});

test('a repeated import changes nothing, a trial run stores nothing', async () => {
  const drafts = [1, 2, 3].map((n) => openDraft({ iri: `https://data.hodonin.example/opakovane/${n}` }));
  const tried = await importLines(registrar, '?dryRun=true', drafts);
  expect(tried.map(({ status }) => status)).toEqual(['created', 'created', 'created']);
  const first = await importLines(registrar, '', drafts);
  expect(first.map(({ status }) => status)).toEqual(['created', 'created', 'created']);
  const second = await importLines(registrar, '', drafts);
  expect(second.map(({ status, id }) => [status, id])).toEqual(first.map(({ id }) => ['unchanged', id]));
  const third = await importLines(registrar, '', [openDraft({ iri: 'https://data.hodonin.example/opakovane/1', frequency: 'MONTHLY' })]);
  expect(third).toMatchObject([{ status: 'changed', id: first[0]?.['id'], revision: 2 }]);
});

test('an import of a guest is refused before it is read', async () => {
  const response = await guest('POST', '/passports/import', '{}\n', { 'content-type': 'application/x-ndjson' });
  expect(response.statusCode).toBe(401);
});
