import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';
import { checkJson, checkNdjson } from './check-json.ts';
import { jsonFileChecks } from './json-file-checks.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const records = Array.from({ length: 30 }, (_, index) => ({
  id: index + 1,
  nazev: `Hřiště č. ${index + 1}`,
  datum: `2025-03-${String(index + 1).padStart(2, '0')}`,
  adresa: { ulice: `Ulice ${index}`, psc: '69701' },
  cena: index + 0.5,
}));
type Item = (typeof records)[number];
const withRecord = (index: number, change: Record<string, unknown>) =>
  records.map((item, at) => (at === index ? { ...item, ...change } : item));
const check = async (value: unknown) => await checkJson(bytes(typeof value === 'string' ? value : JSON.stringify(value)));
const lines = (items: readonly unknown[]) => `${items.map((item) => JSON.stringify(item)).join('\n')}\n`;
const ids = (report: Awaited<ReturnType<typeof check>>) => report.findings.map(({ check: id }) => id);

const columns = ['id integer', 'nazev string', 'datum date', 'adresa.ulice string', 'adresa.psc string', 'cena number'];

test.each([
  ['a list', records],
  ['a list that is a member', { count: 30, items: records }],
  ['a list two levels down', { success: true, result: { total: 30, records } }],
  ['objects by key', Object.fromEntries(records.map((item) => [`k${item.id}`, item]))],
])('records as %s are a table, without a finding', async (_name, value) => {
  const report = await check(value);
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'JSON', score: 100, rows: 30 });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(columns);
});

test('records, one a line, are a table, without a finding', async () => {
  const report = await checkNdjson(bytes(lines(records)));
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'NDJSON', score: 100, rows: 30 });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(columns);
});

test.each([
  ['json-types-one', withRecord(4, { cena: '4.5' }), '/4/cena'],
  ['json-numbers', records.map((item) => ({ ...item, cena: String(item.cena) })), '/0/cena'],
  ['json-names-one', withRecord(7, { Nazev: 'x', nazev: undefined }), '/7'],
  ['json-table', withRecord(3, { oprava: [{ rok: 2024 }] }), '/3/oprava'],
  ['dates-possible', withRecord(9, { datum: '2025-02-30' }), '/9/datum'],
  ['psc-form', withRecord(2, { adresa: { ulice: 'x', psc: '99999' } }), '/2/adresa/psc'],
])('%s is found, with a pointer', async (id, value, pointer) => {
  const report = await check(value);
  expect(report.findings.find(({ check: name }) => name === id)?.positions?.[0]).toEqual({ pointer });
  const inside = await check({ 'a/b': value });
  expect(inside.findings.find(({ check: name }) => name === id)?.positions?.[0]?.pointer).toBe(`/a~1b${pointer}`);
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
});

test('several lists are several tables', async () => {
  const report = await check({ parky: records, hriste: withRecord(9, { datum: '2025-02-30' }) });
  expect(report.parts?.map(({ name, rows }) => `${name} ${rows}`)).toEqual(['parky 30', 'hriste 30']);
  expect(report.rows).toBe(60);
  expect(report.findings[0]?.positions?.[0]).toEqual({ part: 'hriste', pointer: '/hriste/9/datum' });
});

test('broken JSON is told by line and character, and nothing passes', async () => {
  const report = await check(`[\n${JSON.stringify(records[0])},\n{"id": 2,}]`);
  expect(report.findings.find(({ check: id }) => id === 'json-well-formed')?.positions).toEqual([{ row: 3, column: 10 }]);
  expect(report.measures.find(({ check: id }) => id === 'rows-unique')).toMatchObject({ answer: 'blocked' });
  expect(report.score).toBeLessThanOrEqual(70);
});

test('a name repeated in a record, a byte order mark and a foreign encoding are told', async () => {
  const text = JSON.stringify(records);
  expect(ids(await check(text.replace('"id":2,', '"id":2,"id":3,')))).toContain('json-names-unique');
  expect(ids(await check(`\uFEFF${text}`))).toEqual(['json-byte-order-mark']);
  expect(ids(await checkJson(Buffer.from(text.replaceAll('ř', '\u00f8'), 'latin1')))).toContain('json-utf8');
});

test('broken lines are told by number, the others are read', async () => {
  const text = lines(records).split('\n').with(4, '{"id": 5,').with(9, 'nic').join('\n');
  const report = await checkNdjson(bytes(text));
  expect(report.findings[0]).toMatchObject({ check: 'ndjson-lines', count: 2, positions: [{ row: 5 }, { row: 10 }] });
  expect(report.rows).toBe(28);
});

test('rows of findings are lines where each record has its own', async () => {
  const report = await checkNdjson(bytes(`\n${lines(withRecord(9, { datum: '2025-02-30' }))}`));
  expect(report.findings[0]).toMatchObject({ check: 'dates-possible', positions: [{ row: 11, column: 3 }] });
});

test.each([
  ['JSON', JSON.stringify(records)],
  ['JSON', JSON.stringify({ a: 1 }, undefined, 2)],
  ['JSON', '[{"a": 1},'],
  ['JSON', '[1, 2, 3]'],
  ['NDJSON', lines(records)],
  ['JSON_LD', JSON.stringify({ '@context': 'https://x.cz/c.jsonld', '@graph': records })],
  ['GEOJSON', JSON.stringify({ type: 'FeatureCollection', features: [] })],
  ['CSV', 'a,b\n{x},y\n1,2\n'],
  ['CSV', '[a],b\n1,2\n3,4\n'],
])('%s is told by content: %s', async (format, text) => {
  expect((await checkFile(bytes(text))).format).toBe(format);
});

test('a record of one text at the end is a record, no note', async () => {
  const report = await check([
    ...records.map(({ id, ...rest }) => ({ text: `Zpráva číslo ${id}`, ...rest })),
    { text: 'Poslední zpráva bez dalších hodnot' },
  ]);
  expect(report.rows).toBe(31);
  expect(ids(report)).not.toContain('title-rows');
});

test('no key of a record gets into the report', async () => {
  const keyed = Object.fromEntries(withRecord(9, { datum: '2025-02-30' }).map((item, index) => [`850101/${1000 + index}`, item]));
  const report = await check(keyed);
  expect(report.findings).toMatchObject([{ check: 'dates-possible', positions: [] }]);
  expect(JSON.stringify(report)).not.toContain('850101');
});

test('records are judged by a declared Table Schema', async () => {
  const fields = [
    { name: 'id', type: 'integer' },
    { name: 'nazev', type: 'string', constraints: { maxLength: 12 } },
  ];
  const declared = { schema: { document: { fields } } };
  const items = records.map(({ id, nazev }) => ({ id, nazev: id === 7 ? `${nazev} a ještě dál` : nazev.slice(0, 12) }));
  const list = await checkJson(bytes(JSON.stringify({ items })), { declared });
  expect(list.findings).toMatchObject([{ check: 'schema-constraints', positions: [{ pointer: '/items/6/nazev' }] }]);
  const each = await checkNdjson(bytes(lines(items)), { declared });
  expect(each.findings).toMatchObject([{ check: 'schema-constraints', positions: [{ row: 7, column: 2 }] }]);
});

test('nothing and no records are told apart', async () => {
  expect(ids(await check([]))).toContain('file-has-rows');
  expect(ids(await check({}))).toContain('file-has-rows');
  expect(ids(await check({ title: 'x', list: [1, 2, 3] }))).toEqual(['json-table']);
});

test('every check of JSON records has a bad file here', () => {
  const tested = new Set(['ndjson-lines', 'json-read-whole', 'json-table', 'json-names-one', 'json-types-one', 'json-numbers']);
  expect(jsonFileChecks.filter(({ id }) => !tested.has(id))).toEqual([]);
});

test('no value gets into the report', async () => {
  const marker = 'Zm4rk3r';
  const secret = records.map((item: Item) => ({
    ...item,
    nazev: `${marker} 850101/1234`,
    seznam: [{ x: marker }],
    mail: `${marker}@x.cz`,
  }));
  for (const report of [
    await check(secret),
    await check(`${JSON.stringify(secret).slice(0, -1)}, {"a": "${marker}`),
    await checkNdjson(bytes(`${lines(secret)}{"${marker}`)),
  ]) {
    expect(report.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(report)).not.toContain(marker);
    expect(JSON.stringify(report)).not.toContain('850101');
  }
});

test('a budget of records and of bytes makes a sample', async () => {
  const rows = await checkJson(bytes(JSON.stringify(records)), { budget: { rows: 10 } });
  expect(rows).toMatchObject({ rows: 10, sample: { limit: 'rows' } });
  expect(ids(rows)).toEqual(['json-read-whole']);
  const cut = await checkJson(bytes(JSON.stringify(records)), { budget: { bytes: 1_000 } });
  expect(cut).toMatchObject({ sizeBytes: 1_000, sample: { limit: 'bytes' } });
  expect(ids(cut)).toEqual(['json-read-whole']);
});
