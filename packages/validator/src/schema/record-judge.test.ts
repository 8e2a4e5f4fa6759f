import { describe, expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';
import type { FileSource } from '../file/file-source.ts';
import { subjectOf } from './json-schema/subject-of.ts';

const record = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    nazev: { type: 'string' },
    kapacita: { type: 'integer', minimum: 0 },
    adresa: { properties: { psc: { pattern: '^\\d{5}$' } } },
  },
  required: ['nazev'],
};
const list = { $schema: record.$schema, type: 'array', minItems: 1_000, items: { $ref: '#/$defs/hriste' }, $defs: { hriste: record } };
const places = Array.from(
  { length: 30 },
  (_, index) => ({ nazev: `Hřiště ${index}`, kapacita: index, adresa: { psc: '60200' } }) as object,
);
const withAt = (changes: Readonly<Record<number, unknown>>) => places.map((place, index) => (index in changes ? changes[index] : place));
const ndjson = (values: readonly unknown[]) => Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
const json = (values: unknown) => Buffer.from(JSON.stringify(values));
const judged = async (source: FileSource, document: unknown, budget = {}) => {
  const { findings, measures } = await checkFile(source, { declared: { schema: { document } }, budget });
  const answers = Object.fromEntries(measures.map(({ check, answer }) => [check, answer]));
  return { findings: findings.filter(({ check }) => /schema/u.test(check)), answer: answers['json-schema'], fits: answers['schema-fits'] };
};

describe.each([
  ['one record', record],
  ['a list of them', list],
])('lines of JSON by a schema of %s', (_, document) => {
  test('are right', async () => {
    expect(await judged(ndjson(places), document)).toEqual({ findings: [], answer: 'pass', fits: 'pass' });
  });

  test('are wrong with line and place', async () => {
    const changes = {
      4: { kapacita: 1 },
      7: { nazev: 'x', kapacita: -1 },
      8: { nazev: 'x', kapacita: -2 },
      11: ['x'],
      12: { nazev: 'x', adresa: { psc: '1' } },
    };
    const { findings, answer } = await judged(ndjson(withAt(changes)), document);
    expect(answer).toBe('fail');
    expect(findings.map(({ check, count = 1, positions }) => [check, count, positions])).toEqual([
      ['json-schema', 1, [{ row: 5 }]],
      [
        'json-schema',
        2,
        [
          { row: 8, pointer: '/kapacita' },
          { row: 9, pointer: '/kapacita' },
        ],
      ],
      ['json-schema', 1, [{ row: 12 }]],
      ['json-schema', 1, [{ row: 13, pointer: '/adresa/psc' }]],
    ]);
  });
});

test('blank and broken lines keep the numbers of lines, and are not judged', async () => {
  const text = `${JSON.stringify(places[0])}\n\n{"a":\n{"kapacita":1}\n`;
  const { findings } = await judged(Buffer.from(text + ndjson(places).toString()), record);
  expect(findings).toMatchObject([{ check: 'json-schema', positions: [{ row: 4 }] }]);
});

test('lines are judged as they come, as far as the budget goes', async () => {
  const piece = ndjson(withAt({ 29: { nazev: 1 } }));
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let time = 0; time < 200; time += 1) yield piece;
  }
  expect((await judged(pieces(), record)).findings).toMatchObject([{ count: 200, positions: [{ row: 30 }, { row: 60 }, {}, {}, {}] }]);
  expect((await judged(pieces(), record, { rows: 100 })).findings).toMatchObject([{ count: 3 }]);
});

test('a schema that cannot be used is told, and no line is judged by it', async () => {
  const { findings, answer } = await judged(ndjson(places), { $schema: record.$schema, type: 'predmet' });
  expect(findings.map(({ check }) => check)).toEqual(['schema-description']);
  expect(answer).toBe('blocked');
});

test('records of a JSON list are judged by a schema of one record', async () => {
  expect(await judged(json(places), record)).toEqual({ findings: [], answer: 'pass', fits: 'pass' });
  expect((await judged(json(withAt({ 3: { nazev: 5 }, 20: {} })), record)).findings).toMatchObject([
    { positions: [{ pointer: '/3/nazev' }] },
    { positions: [{ pointer: '/20' }] },
  ]);
});

test('a schema of a list judges the JSON list as a whole', async () => {
  expect((await judged(json(withAt({ 3: { nazev: 5 } })), { ...list, minItems: 31 })).findings).toMatchObject([
    { positions: [{ pointer: '' }] },
    { positions: [{ pointer: '/3/nazev' }] },
  ]);
});

test.each([
  ['lines', ndjson(withAt({ 2: { nazev: 'x', kapacita: 'y' } }))],
  ['a list', json(withAt({ 2: { nazev: 'x', kapacita: 'y' } }))],
])('records of %s are judged by a Table Schema, which fits them', async (_, bytes) => {
  const fields = ['nazev', 'kapacita', 'adresa.psc'].map((name) => ({ name, ...(name === 'kapacita' && { type: 'integer' }) }));
  const { findings, fits } = await judged(bytes, { fields });
  expect(fits).toBe('pass');
  expect(findings.map(({ check }) => check)).toEqual(['schema-types']);
});

test('no value gets into a finding', async () => {
  const { findings } = await judged(ndjson(withAt({ 2: { nazev: 'x', adresa: { psc: 'Zm4rk3r' } } })), record);
  expect(findings).toHaveLength(1);
  expect(JSON.stringify(findings)).not.toContain('Zm4rk3r');
});

test.each([
  [record, 'record'],
  [list, 'list'],
  [{ properties: {} }, 'record'],
  [{ items: {} }, 'list'],
  [{ $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { type: 'array' } } }, 'list'],
  [{ $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } }, undefined],
  [{ oneOf: [{ type: 'object' }, { required: ['a'] }] }, 'record'],
  [{ oneOf: [{ type: 'object' }, { type: 'array' }] }, undefined],
  [{ type: ['object', 'array'] }, undefined],
  [{ properties: {}, items: {} }, undefined],
  [true, undefined],
])('%j describes a %s', (schema, subject) => {
  expect(subjectOf(schema)).toBe(subject);
});
