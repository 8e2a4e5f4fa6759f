import { describe, expect, test } from 'vitest';
import { judgeJson } from './judge-json.ts';
import { kindOfSchema } from './kind-of-schema.ts';
import { runJsonSchemaChecks } from './run-schema-checks.ts';

const document = { $id: 'https://a.cz/s', type: 'array', items: { required: ['ico'], properties: { ico: { type: 'string' } } } };
const run = (value: unknown, schema: unknown = document) => runJsonSchemaChecks(judgeJson(value, { document: schema }));
const answers = (value: unknown, schema?: unknown) => run(value, schema).map(({ id, answer }) => `${id} ${answer}`);

describe('JSON with a declared JSON Schema', () => {
  test('passes when it matches', () => {
    expect(answers([{ ico: '00274046' }])).toEqual(['schema-description pass', 'json-schema pass']);
  });

  test('has a finding for each kind of fault, with pointers', () => {
    const [, check] = run([{ ico: 274046 }, {}, { ico: 1 }]);
    expect(check).toMatchObject({
      answer: 'fail',
      defects: 3,
      opportunities: 3,
      findings: [
        { check: 'json-schema', severity: 'error', count: 2, positions: [{ pointer: '/0/ico' }, { pointer: '/2/ico' }] },
        { positions: [{ pointer: '/1' }] },
      ],
    });
  });

  test('is blocked by a schema of no use', () => {
    expect(answers([], { type: 'nothing' })).toEqual(['schema-description fail', 'json-schema blocked']);
  });

  test('is checked as far as the schema is at hand', () => {
    const schema = { properties: { a: { $ref: 'https://a.cz/other' }, b: { type: 'number' } } };
    const [description, check] = run({ b: 'x' }, schema);
    expect(description).toMatchObject({ answer: 'fail', findings: [{ severity: 'warning' }] });
    expect(description?.findings[0]?.message.en).toContain('/properties/a/$ref');
    expect(check?.answer).toBe('fail');
  });
});

test.each([
  ['table-schema', { fields: [{ name: 'a' }] }],
  ['table-schema', { $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', resources: [] }],
  ['table-schema', { name: 'a', path: 'a.csv', schema: { fields: [] } }],
  ['csvw', { '@context': 'http://www.w3.org/ns/csvw', url: 'a.csv' }],
  ['csvw', { '@context': ['http://www.w3.org/ns/csvw', { '@language': 'cs' }], tables: [] }],
  ['json-schema', { $schema: 'https://json-schema.org/draft/2020-12/schema' }],
  ['json-schema', { type: 'object' }],
  ['json-schema', true],
  [undefined, { a: 1 }],
  [undefined, 'text'],
])('a description is known as %s: %j', (kind, document_) => {
  expect(kindOfSchema(document_)).toBe(kind);
});
